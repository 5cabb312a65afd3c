using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>The weighting "coefficient-of-variation": in proportion to the spread relative to the mean, pooled or per year.</summary>
public sealed class VariationWeighting() : Weighting<VariationOptions>("coefficient-of-variation")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, VariationOptions options, DiagnosticBag diagnostics) =>
        WeightsByScope.Of(scores, scope, rows =>
        {
            if (!Rows.AreEnough(rows, system, "coefficient-of-variation", diagnostics)) return null;
            var values = Enumerable.Range(0, rows.Indicators.Length)
                .Select(
                    j =>
                        rows.TakesPart(j)
                            ? [.. (options.Of == VariationOf.Raw ? rows.Raw[j] : rows.Indicators[j]).OfType<double>()]
                            : Array.Empty<double>())
                .ToList();
            var wrong = values.FindIndex(
                v => v.Length > 0 && (SpreadWeight.Variation(v) is null || (options.Of == VariationOf.Raw && v.Min() < 0)));
            if (wrong >= 0)
            {
                Report(scores.Indicators[wrong].Value, options.Of, system, diagnostics);
                return null;
            }
            ImmutableArray<double?> variations = [.. values.Select(v => v.Length > 0 ? SpreadWeight.Variation(v) : null)];
            return new WeightSet(
                WeightSet.InProportion(variations), ("mean", [.. values.Select(v => v.Length > 0 ? v.Average() : (double?)null)]),
                ("sd", [.. values.Select(v => v.Length > 0 ? SpreadWeight.Deviation(v) : (double?)null)]), ("variation", variations));
        });

    private static void Report(string indicator, VariationOf of, Subsystem system, DiagnosticBag diagnostics) => diagnostics.Error(
        "RG4119",
            $"the coefficient of variation is not defined for indicator '{indicator}' of system '{system.Id}': it has values below 0, " +
                "or the mean 0",
        system.Span, of == VariationOf.Raw ? "say `of: normalized`" : "use `normalization: min-max`, or `weighting: standard-deviation`");
}
