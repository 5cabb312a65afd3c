using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.VectorNorm;

/// <summary>What the folder brings.</summary>
public static class VectorFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("vector")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(VectorFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new VectorNormalization(),
    };
}
