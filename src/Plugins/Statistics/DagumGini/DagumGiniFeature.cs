using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.DagumGini;

/// <summary>What the folder brings.</summary>
public static class DagumGiniFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("dagum-gini")
    {
        Order = 70,
        Beside = FeatureFiles.Of(typeof(DagumGiniFeature)),
        Slots = [new("regions", 10), new("methods", 20), new("conclusions", 30), new("region/inside", 20)],
        Model = new DagumGiniModel(),
        RunsUnasked = true,
        Files = [new DagumFiles()],
        Tables = [new DecompositionTable(), new RegionGiniTable(), new PairGiniTable()],
        Figures = [new GiniFigure(), new PairMatrix()],
        Facts = [new Facts<DagumFacts>("dagum", DagumFacts.Of)],
        Profile = new DagumProfile(),
        Explanation = new Explanation(DagumExplanation.Of),
    };
}
