using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Merec;

/// <summary>What the folder brings.</summary>
public static class MerecFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("merec")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(MerecFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new MerecWeighting(),
    };
}
