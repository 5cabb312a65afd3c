using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Interpolation;

/// <summary>What the folder brings.</summary>
public static class LinearFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("linear")
    {
        Order = 1,
        Beside = FeatureFiles.Of(typeof(LinearFeature)),
        Slots = [new("indicators/gaps", 10)],
        Method = new LinearInterpolation(),
        RunsUnasked = true,
        Explanation = new Explanation(LinearExplanation.Of),
    };
}
