using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>The normalization "ratio-to-max": a value over the greatest one, pooled or per year.</summary>
public sealed class RatioToMaxNormalization() : Normalization<RatioToMaxOptions>("ratio-to-max")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, RatioToMaxOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, null, diagnostics, sample =>
        {
            if (!Amounts.Are(values, indicator, Id, zeroToo: false, diagnostics)) return null;
            return sample.MoreIsBetter ? x => x / sample.High : x => sample.Low / x;
        });
}
