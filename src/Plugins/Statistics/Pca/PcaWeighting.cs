using System.Collections.Immutable;
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.Pca;

/// <summary>The weighting "pca": by the principal components of the indicators, pooled or per year.</summary>
public sealed class PcaWeighting() : Weighting<PcaOptions>("pca")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, PcaOptions options, DiagnosticBag diagnostics)
    {
        if (Wanted(options) is not { } wanted)
        {
            diagnostics.Error(
                "RG4120", $"`components: {options.Components}` says no number of components", system.Span,
                "say `kaiser`, a share of the variance such as 0.85, or a number such as 2");
            return ProportionalWeights.Of(scores, scope, _ => 1);
        }
        var most = system.Indicators.Count();
        var isCount = int.TryParse(options.Components.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (options.Kind != PcaKind.First && isCount && number > most)
        {
            diagnostics.Warning(
                "RG3194",
                $"`components: {options.Components}` is more than the {most} that the indicators of '{system.Id}' have: all are taken",
                system.Span, "say `kaiser`, a share of the variance such as 0.85, or a smaller number");
        }
        return WeightsByScope.Of(scores, scope, rows => Weigh(rows, system, options, wanted, diagnostics));
    }

    private static WeightSet? Weigh(
        WeighedRows rows, Subsystem system, PcaOptions options, Func<PrincipalComponents, int> wanted, DiagnosticBag diagnostics)
    {
        if (!Rows.AreEnough(rows, system, "pca", diagnostics)) return null;
        var taking = rows.TakingPart;
        var components = PrincipalComponents.Of(Correlations(rows, taking));
        var count = options.Kind == PcaKind.First ? 1 : Math.Clamp(wanted(components), 1, taking.Length);
        var b = options.Kind == PcaKind.Nicoletti
            ? PcaWeight.Rotated(components, count)
            : PcaWeight.Coefficients(components, count, options.Kind == PcaKind.First ? PcaLoading.Absolute : options.Loading);
        ImmutableArray<double?> All(Func<int, double> of) =>
            [.. Enumerable.Range(0, rows.Indicators.Length).Select(j => taking.IndexOf(j) is >= 0 and var at ? of(at) : (double?)null)];
        if (b.Any(c => c < 0))
        {
            ReportNegative(rows, system, [.. taking.Select(j => system.Indicators.ElementAt(j).Id)], b, diagnostics);
            return null;
        }
        var coefficients = All(j => b[j]);
        return new WeightSet(
            WeightSet.InProportion(coefficients),
            [
                ("coefficient", coefficients),
                .. Enumerable.Range(0, count)
                .Select(k => (FormattableString.Invariant($"component_{k + 1}"), All(j => components.Vectors[k][j]))),
            ])
        {
            Audits = [new PcaAudit(system.Id, rows.Year, components.Eigenvalues, count)],
        };
    }

    private static Matrix<double> Correlations(WeighedRows rows, ImmutableArray<int> taking) =>
        Matrix<double>.Build.Dense(taking.Length, taking.Length, (a, b) =>
        {
            if (a == b) return 1;
            var both = rows.Indicators[taking[a]].Zip(rows.Indicators[taking[b]])
                .Where(r => r is { First: not null, Second: not null }).ToList();
            double[] x = [.. both.Select(r => r.First!.Value)], y = [.. both.Select(r => r.Second!.Value)];
            return Correlation.Of(CorrelationKind.Pearson, x, y) ?? 0;
        });

    /// <summary>How many components count; null where the option does not say.</summary>
    private static Func<PrincipalComponents, int>? Wanted(PcaOptions options)
    {
        var text = options.Components.Text;
        if (text == "kaiser") return c => Math.Max(1, c.Eigenvalues.Count(l => l > 1));
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number <= 0) return null;
        if (number >= 1) return number == Math.Floor(number) ? _ => (int)number : null;
        return c => Enumerable.Range(1, c.Eigenvalues.Length).First(q => c.Cumulative(q) >= number || q == c.Eigenvalues.Length);
    }

    private static void ReportNegative(
        WeighedRows rows, Subsystem system, ImmutableArray<IndicatorId> indicators, ImmutableArray<double> b, DiagnosticBag diagnostics)
    {
        var told = string.Join(", ", indicators.Zip(b, (i, c) => FormattableString.Invariant($"{i} {c:0.000}")));
        diagnostics.Error(
            "RG4121", $"signed components give system '{system.Id}' a negative weight{(rows.Year is { } y ? $" in {y}" : "")}: {told}",
            system.Span,
            "an indicator opposes the others: say `loading: absolute`, or choose another weighting");
    }
}
