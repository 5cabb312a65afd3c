using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Interpolation;

/// <summary>What the folder brings for gaps that stay.</summary>
public static class NoInterpolationFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("none")
    {
        Order = 1,
        Beside = FeatureFiles.Of(typeof(NoInterpolationFeature)),
        Slots = [new("indicators/gaps", 10)],
        Method = new NoInterpolation(),
    };
}
