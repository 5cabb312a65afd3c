using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.GivenWeight;

/// <summary>What the folder brings.</summary>
public static class GivenWeightFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("given")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(GivenWeightFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new GivenWeighting(),
        Explanation = new Explanation(GivenExplanation.Of),
    };
}
