using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Outliers;

/// <summary>What the folder brings.</summary>
public static class SkewKurtosisFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("skew-kurtosis")
    {
        Order = 1,
        Beside = FeatureFiles.Of(typeof(SkewKurtosisFeature)),
        Slots = [new("methods/normalization", 5)],
        Method = new SkewKurtosisTreatment(),
    };
}
