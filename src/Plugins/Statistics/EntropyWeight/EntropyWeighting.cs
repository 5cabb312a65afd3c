using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>The weighting "entropy", pooled or per year: the more unevenly an indicator is spread, the more it weighs.</summary>
public sealed class EntropyWeighting() : Weighting<EntropyOptions>("entropy")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, EntropyOptions options, DiagnosticBag diagnostics) =>
        Shares.AreDefined(scores, system, "entropy", diagnostics)
            ? WeightsByScope.Of(scores, scope, rows => Weigh(rows, system, options.Shift, diagnostics))
            : ProportionalWeights.Of(scores, scope, _ => 1);

    private static WeightSet? Weigh(WeighedRows rows, Subsystem system, double shift, DiagnosticBag diagnostics)
    {
        double? Entropy(ReadOnlySpan<double> y) => y.IsEmpty ? 1 : y.Length == 1 ? null : EntropyWeight.Entropy(y);
        var found = Enumerable.Range(0, rows.Count).Select(j => Entropy(Shifted(rows.Of(j), shift))).ToList();
        if (found.Contains(null))
        {
            ReportOneRow(rows, system, diagnostics);
            return null;
        }
        var takesPart = Enumerable.Range(0, rows.Count).Select(rows.TakesPart).ToArray();
        var entropy = found.Select(e => e!.Value).ToImmutableArray();
        if (takesPart.Contains(true) && entropy.All(e => e == 1)) ReportNoInformation(rows, system, diagnostics);
        var weights = new double[entropy.Length];
        EntropyWeight.Weights(entropy.AsSpan(), takesPart, weights);
        return new WeightSet(
            [.. weights], ("entropy", [.. entropy.Select(e => (double?)e)]), ("divergence", [.. entropy.Select(e => (double?)(1 - e))]));
    }

    private static ReadOnlySpan<double> Shifted(ReadOnlySpan<double> y, double shift)
    {
        if (shift == 0) return y;
        var shifted = y.ToArray();
        for (var i = 0; i < shifted.Length; i++) shifted[i] += shift;
        return shifted;
    }

    private static void ReportOneRow(WeighedRows rows, Subsystem system, DiagnosticBag diagnostics) => diagnostics.Error(
        "RG4103", $"entropy weights of system '{system.Id}' need at least two rows{(rows.Year is { } year ? $"; {year} has one" : "")}",
        system.Span, "add units or years, or say `weighting: equal`");

    private static void ReportNoInformation(WeighedRows rows, Subsystem system, DiagnosticBag diagnostics)
    {
        var between = rows.Year is { } year ? $"rows of {year}" : "rows";
        diagnostics.Error(
            "RG4106", $"no indicator of system '{system.Id}' differs between {between}, so that entropy gives no weights", system.Span,
            "check the data, or say `weighting: equal`");
    }
}
