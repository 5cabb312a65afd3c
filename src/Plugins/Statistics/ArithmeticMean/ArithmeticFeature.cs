using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ArithmeticMean;

/// <summary>What the folder brings.</summary>
public static class ArithmeticFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("arithmetic")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(ArithmeticFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new ArithmeticAggregation(),
        RunsUnasked = true,
        Explanation = new Explanation(
            new ScoreFormula("arithmetic", isSum: true, (w, y) => $"{w} * {y}", sum => sum).Quantities),
    };
}
