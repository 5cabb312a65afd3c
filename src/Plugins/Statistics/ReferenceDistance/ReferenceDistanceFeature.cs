using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.ReferenceDistance;

/// <summary>What the folder brings.</summary>
public static class ReferenceDistanceFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("distance-to-reference")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(ReferenceDistanceFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new ReferenceDistanceNormalization(),
        Validators = [new ReferenceValidator("distance-to-reference")],
    };
}
