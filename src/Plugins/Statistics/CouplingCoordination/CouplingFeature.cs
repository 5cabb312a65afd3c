using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>What the folder brings.</summary>
public static class CouplingFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("coupling-coordination")
    {
        Order = 20,
        Beside = FeatureFiles.Of(typeof(CouplingFeature)),
        Slots = [new("methods", 10), new("process", 10), new("results", 15)],
        Model = new CouplingModel(),
        RunsUnasked = true,
        Measures = [CouplingMeasures.C, CouplingMeasures.T, CouplingMeasures.D],
        Gradings = ["coupling", "coordination"],
        Figures = [new ProcessFigure(), new SystemsFigure()],
        Facts = [new Facts<CouplingFacts>("coupling", CouplingFacts.Of), new Facts<SidesFacts>("sides", SidesFacts.Build)],
        Analyzers = [new CouplingAnalyzer()],
        Explanation = new Explanation(CouplingExplanation.Of),
    };
}
