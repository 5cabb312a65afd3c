using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Ratios;

/// <summary>What the folder brings.</summary>
public static class RatioToMeanFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("ratio-to-mean")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(RatioToMeanFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new RatioToMeanNormalization(),
    };
}
