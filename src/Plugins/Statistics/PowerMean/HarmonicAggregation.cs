using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>The aggregation "harmonic": the weighted harmonic mean, in which the weakest value counts most.</summary>
public sealed class HarmonicAggregation() : RowAggregation<NoOptions>("harmonic")
{
    /// <inheritdoc/>
    public override bool RefusesNegative => true;

    /// <inheritdoc/>
    protected override double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, NoOptions options) =>
        PowerMean.Of(weights, values, -1);
}
