using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>What the folder brings.</summary>
public static class RatioToReferenceFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("ratio-to-reference")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(RatioToReferenceFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new RatioToReferenceNormalization(),
        Validators = [new ReferenceValidator("ratio-to-reference")],
    };
}
