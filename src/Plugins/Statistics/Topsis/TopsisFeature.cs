using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Topsis;

/// <summary>What the folder brings.</summary>
public static class TopsisFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("topsis")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(TopsisFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new TopsisAggregation(),
        Files = [new TopsisFiles()],
        Tables = [new ClosenessTable()],
        Facts = [new Facts<TopsisFacts>("topsis", TopsisFacts.Of)],
        Analyzers = [new TopsisAnalyzer()],
    };
}
