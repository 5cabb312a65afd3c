using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>What the folder brings.</summary>
public static class CombinedFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("combined")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(CombinedFeature)),
        Slots = [new("methods/weighting", 5)],
        Method = new CombinedWeighting(),
        Files = [new CombinationFiles()],
        Tables = [new SourcesTable()],
        Facts = [new Facts<CombinationFacts>("combination", CombinationFacts.Of)],
    };
}
