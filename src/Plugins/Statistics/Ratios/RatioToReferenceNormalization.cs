using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.Ratios;

/// <summary>The normalization "ratio-to-reference": a value over that of a reference, pooled or per year.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 5 [oecd2008].
/// <b>Symbols.</b> x raw value, above 0; x* that of the reference; y standardized value.
///     y = x / max x          benefit,  min x / x     cost        ratio-to-max
///     y = x / mean x         benefit,  mean x / x    cost        ratio-to-mean
///     y = x / x*             benefit,  x* / x        cost        ratio-to-reference
/// <b>Conventions.</b> Not defined for values of 0 or less, nor for moderate indicators: an error. Only ratios to the best value stay
/// at 1 or below, and none of them reaches 0 at the worst: entropy, coupling and obstacle degrees refuse all three.
/// </remarks>
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
