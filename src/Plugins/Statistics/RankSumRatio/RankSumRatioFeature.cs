using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.RankSumRatio;

/// <summary>What the folder brings.</summary>
public static class RankSumRatioFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("rank-sum-ratio")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(RankSumRatioFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new RankSumRatioAggregation(),
    };
}
