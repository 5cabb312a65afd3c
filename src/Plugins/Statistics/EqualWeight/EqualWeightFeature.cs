using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>What the folder brings.</summary>
public static class EqualWeightFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("equal")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(EqualWeightFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new EqualWeighting(),
        Explanation = new Explanation(EqualExplanation.Of),
    };
}
