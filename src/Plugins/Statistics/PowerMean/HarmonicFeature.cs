using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>What the folder brings.</summary>
public static class HarmonicFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("harmonic")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(HarmonicFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new HarmonicAggregation(),
    };
}
