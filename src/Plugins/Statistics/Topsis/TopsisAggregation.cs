using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Topsis;

/// <summary>The aggregation "topsis": how much nearer to the best of all than to the worst of all.</summary>
public sealed class TopsisAggregation() : Aggregation<TopsisOptions>("topsis")
{
    /// <inheritdoc/>
    protected override LabeledMatrix<UnitId, Year> Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, TopsisOptions options, DiagnosticBag diagnostics)
    {
        if (options.Of == TopsisOf.Raw)
        {
            var refused = parts.Count(p => p.Indicator is { } indicator && !Amounts.Are(
                panel.Indicators[indicator.Id].Values, indicator, "topsis of raw values", zeroToo: true, diagnostics,
                "say `of: normalized`"));
            if (refused > 0) return LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (_, _) => null);
        }
        return Topsis.Of(parts, panel, options).Closeness;
    }
}
