using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.ReferenceDistance;

/// <summary>
/// The normalization "distance-to-reference": where a value stands between the worst and that of a reference, which is 1.
/// </summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 5 [oecd2008].
/// <b>Symbols.</b> x raw value; x* that of the reference; y standardized value.
///     y = (x - min) / (x* - min)      benefit
///     y = (max - x) / (max - x*)      cost
/// <b>Conventions.</b> Rows better than the reference are above 1, unless cut off. A reference that is the worst itself is refused.
/// </remarks>
public sealed class ReferenceDistanceNormalization() : Normalization<ReferenceDistanceOptions>("distance-to-reference")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, ReferenceDistanceOptions options, DiagnosticBag diagnostics)
    {
        var oriented = Optimum.Oriented(values, indicator);
        return ByScope.Of(values, indicator, scope, options.Cap ? Interval.Unit : null, diagnostics, sample =>
        {
            if (options.Reference.Of(oriented, sample) is not { } of) return null;
            var worst = sample.MoreIsBetter ? sample.Low : sample.High;
            if (of == worst)
            {
                diagnostics.Error(
                    "RG4117",
                        $"the reference '{options.Reference.Unit}' has the worst value of indicator " +
                            $"'{indicator.Id}'{(sample.Year is { } y ? $" in {y}" : "")}",
                    indicator.Span, "nothing can be measured by it: name another reference");
                return null;
            }
            return x => options.Cap ? Math.Min(1, (x - worst) / (of - worst)) : (x - worst) / (of - worst);
        });
    }
}
