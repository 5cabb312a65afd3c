using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.RankScore;

/// <summary>What the folder brings.</summary>
public static class RankFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("rank")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(RankFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new RankNormalization(),
    };
}
