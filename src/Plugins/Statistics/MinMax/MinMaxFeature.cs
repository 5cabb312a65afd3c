using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.MinMax;

/// <summary>What the folder brings.</summary>
public static class MinMaxFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("min-max")
    {
        Order = 2,
        Beside = FeatureFiles.Of(typeof(MinMaxFeature)),
        Slots = [new("methods/normalization", 10)],
        Method = new MinMaxNormalization(),
        RunsUnasked = true,
        Explanation = new Explanation(MinMaxExplanation.Of),
    };
}
