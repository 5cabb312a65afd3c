using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GeometricMean;

/// <summary>What the folder brings.</summary>
public static class GeometricFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("geometric")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(GeometricFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new GeometricAggregation(),
        Explanation = new Explanation(
            new ScoreFormula("geometric", isSum: false, (w, y) => $"{w} * ln({y})", sum => $"exp({sum})").Quantities),
    };
}
