using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.ZScore;

/// <summary>What the folder brings.</summary>
public static class ZScoreFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("z-score")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(ZScoreFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new ZScoreNormalization(),
    };
}
