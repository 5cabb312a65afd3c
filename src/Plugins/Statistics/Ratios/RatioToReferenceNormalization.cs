using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>The normalization "ratio-to-reference": a value over that of a reference, pooled or per year.</summary>
public sealed class RatioToReferenceNormalization() : Normalization<RatioToReferenceOptions>("ratio-to-reference")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, RatioToReferenceOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, null, diagnostics, sample =>
        {
            if (!Amounts.Are(values, indicator, Id, zeroToo: false, diagnostics)) return null;
            if (options.Reference.Of(values, sample) is not { } of) return null;
            return sample.MoreIsBetter ? x => x / of : x => of / x;
        });
}
