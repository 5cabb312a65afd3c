using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>What the folder brings.</summary>
public static class VariationFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("coefficient-of-variation")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(VariationFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new VariationWeighting(),
    };
}
