using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>The aggregation "power": the weighted mean of powers, from a weakest-link to a sum by its power.</summary>
public sealed class PowerAggregation() : RowAggregation<PowerOptions>("power")
{
    /// <inheritdoc/>
    public override bool RefusesNegative => true;

    /// <inheritdoc/>
    protected override double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, PowerOptions options) =>
        PowerMean.Of(weights, values, options.P);
}
