using ReportGen.Contracts.Plugins;

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
    };
}
