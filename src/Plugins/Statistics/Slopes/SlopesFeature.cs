using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Slopes;

/// <summary>What the folder brings.</summary>
public static class SlopesFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("slopes")
    {
        Order = 61,
        Beside = FeatureFiles.Of(typeof(SlopesFeature)),
        Slots = [new("results", 41)],
        Figures = [new SlopeChart()],
    };
}
