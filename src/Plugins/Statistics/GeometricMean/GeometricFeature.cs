using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.GeometricMean;

/// <summary>What the folder brings.</summary>
public static class GeometricFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("geometric")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(GeometricFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new GeometricAggregation(),
    };
}
