using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.RankScore;

/// <summary>The normalization "rank": the share of the other rows that a row leaves behind, pooled or per year.</summary>
public sealed class RankNormalization() : Normalization<RankOptions>("rank")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, RankOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, Interval.Unit, diagnostics, sample =>
        {
            return RankScore.Of(sample.Values, sample.MoreIsBetter, options.Ties);
        });
}
