using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Ratios;

/// <summary>What the folder brings.</summary>
public static class RatioToMaxFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("ratio-to-max")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(RatioToMaxFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new RatioToMaxNormalization(),
    };
}
