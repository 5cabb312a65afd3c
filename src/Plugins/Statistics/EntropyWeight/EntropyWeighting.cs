using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>The weighting "entropy", pooled or per year: the more unevenly an indicator is spread, the more it weighs.</summary>
public sealed class EntropyWeighting() : Weighting<NoOptions>("entropy")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics) =>
        WeightsByScope.Of(scores, scope, rows => Weigh(rows, system, diagnostics));

    private static WeightSet? Weigh(WeighedRows rows, Subsystem system, DiagnosticBag diagnostics)
    {
        var values = Enumerable.Range(0, rows.Indicators.Length).Select(rows.Of).ToList();
        var takesPart = values.Select(y => !y.IsEmpty).ToArray();
        if (values.Exists(y => y.Length == 1))
        {
            ReportOneRow(rows, system, diagnostics);
            return null;
        }
        var entropy = values.Select(y => y.IsEmpty ? 1 : EntropyWeight.Entropy(y.AsSpan())).ToImmutableArray();
        if (takesPart.Contains(true) && entropy.All(e => e == 1)) ReportNoInformation(rows, system, diagnostics);
        var weights = new double[entropy.Length];
        EntropyWeight.Weights(entropy.AsSpan(), takesPart, weights);
        return new WeightSet(
            [.. weights], ("entropy", [.. entropy.Select(e => (double?)e)]), ("divergence", [.. entropy.Select(e => (double?)(1 - e))]));
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
