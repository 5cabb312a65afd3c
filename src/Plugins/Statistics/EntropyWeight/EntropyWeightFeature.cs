using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>What the folder brings.</summary>
public static class EntropyWeightFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("entropy")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(EntropyWeightFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new EntropyWeighting(),
        RunsUnasked = true,
        Explanation = new Explanation(EntropyExplanation.Of),
    };
}
