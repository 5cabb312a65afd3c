using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>The aggregation "harmonic".</summary>
public sealed class HarmonicAggregation() : RowAggregation<NoOptions>("harmonic")
{
    /// <inheritdoc/>
    public override bool RefusesNegative => true;

    /// <inheritdoc/>
    protected override double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, NoOptions options) =>
        PowerMean.Of(weights, values, -1);
}
