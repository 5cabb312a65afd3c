using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>What the folder brings besides equal weights.</summary>
public static class EqualByCriterionFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("equal-by-criterion")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(EqualByCriterionFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new EqualByCriterionWeighting(),
    };
}
