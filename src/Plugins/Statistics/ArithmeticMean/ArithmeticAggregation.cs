using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.ArithmeticMean;

/// <summary>The aggregation "arithmetic": the weighted sum.</summary>
public sealed class ArithmeticAggregation() : RowAggregation<NoOptions>("arithmetic")
{
    /// <inheritdoc/>
    public override bool IsAdditive => true;

    /// <inheritdoc/>
    protected override double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, NoOptions options) =>
        ArithmeticMean.Of(weights, values);
}
