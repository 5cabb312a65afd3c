using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>The normalization "ratio-to-mean": a value over the mean, pooled or per year.</summary>
public sealed class RatioToMeanNormalization() : Normalization<RatioToMeanOptions>("ratio-to-mean")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, RatioToMeanOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, null, diagnostics, sample =>
        {
            if (!Amounts.Are(values, indicator, Id, zeroToo: false, diagnostics)) return null;
            var mean = sample.Values.Average();
            return sample.MoreIsBetter ? x => x / mean : x => mean / x;
        });
}
