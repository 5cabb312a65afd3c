using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>What the folder brings.</summary>
public static class PublishedFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("published-comparison")
    {
        Order = 90,
        Beside = FeatureFiles.Of(typeof(PublishedFeature)),
        Slots = [new("comparison", 10)],
        Model = new PublishedModel(),
        RunsUnasked = true,
        Files = [new PublishedFile()],
        Tables = [new PublishedTable()],
        Facts = [new Facts<PublishedFacts>("published", PublishedFacts.Of)],
    };
}
