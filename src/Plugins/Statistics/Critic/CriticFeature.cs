using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Critic;

/// <summary>What the folder brings.</summary>
public static class CriticFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("critic")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(CriticFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new CriticWeighting(),
        Explanation = new Explanation(CriticExplanation.Of),
    };
}
