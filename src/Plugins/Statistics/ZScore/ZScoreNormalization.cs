using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.ZScore;

/// <summary>The normalization "z-score": how many standard deviations a value is from the mean, pooled or per year.</summary>
public sealed class ZScoreNormalization() : Normalization<ZScoreOptions>("z-score")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, ZScoreOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, null, diagnostics, sample =>
        {
            var (mean, deviation) = ZScore.Of(sample.Values, options.Spread);
            return sample.MoreIsBetter ? x => (x - mean) / deviation : x => (mean - x) / deviation;
        });
}
