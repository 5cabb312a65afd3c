using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.GeometricMean;

/// <summary>
/// The aggregation "geometric": the weighted geometric mean, in which a weakness is not made up for by strength elsewhere.
/// </summary>
public sealed class GeometricAggregation() : RowAggregation<NoOptions>("geometric")
{
    /// <inheritdoc/>
    public override bool RefusesNegative => true;

    /// <inheritdoc/>
    protected override double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, NoOptions options) =>
        GeometricMean.Of(weights, values);
}
