using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Theil;

/// <summary>What the folder brings.</summary>
public static class TheilFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("theil")
    {
        Order = 75,
        Beside = FeatureFiles.Of(typeof(TheilFeature)),
        Slots = [new("regions", 20), new("methods", 25)],
        Model = new TheilModel(),
        Files = [new TheilFiles()],
        Tables = [new TheilTable(), new TheilRegionsTable(), new NestedTable()],
        Facts = [new Facts<TheilFacts>("theil", TheilFacts.Of)],
        Explanation = new Explanation(TheilExplanation.Of),
    };
}
