using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.Critic;

/// <summary>
/// The weighting "critic", pooled or per year: an indicator weighs the more, the more it varies and the less the others repeat it.
/// </summary>
public sealed class CriticWeighting() : Weighting<CriticOptions>("critic")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, CriticOptions options, DiagnosticBag diagnostics) =>
        WeightsByScope.Of(scores, scope, rows => Weigh(rows, system, options, diagnostics));

    private static WeightSet? Weigh(WeighedRows rows, Subsystem system, CriticOptions options, DiagnosticBag diagnostics)
    {
        if (!Rows.AreEnough(rows, system, "critic", diagnostics)) return null;
        var told = CriticWeight.Information(rows.Indicators, options);
        if (told.Count(i => i.Deviation is not null) > 1 && SayNothing(told)) ReportAllAlike(rows, system, diagnostics);
        return new WeightSet(
            CriticWeight.Weights(told),
            ("sd", [.. told.Select(i => i.Deviation)]),
            ("conflict", [.. told.Select(i => i.Conflict)]),
            ("information", [.. told.Select(i => i.Information)]));
    }

    /// <summary>True when several indicators vary and all of them alike, or none varies.</summary>
    private static bool SayNothing(ImmutableArray<CriticInformation> told) =>
        told.All(i => i.Information is null or 0) && told.Count(i => i.Information is not null) != 1;

    private static void ReportAllAlike(WeighedRows rows, Subsystem system, DiagnosticBag diagnostics)
    {
        var (name, inYear) = (system.System.Name, rows.Year is { } year ? $" in {year}" : "");
        diagnostics.Warning(
            "RG4110", $"the indicators of system '{system.Id}' all say the same{inYear}; critic weighs them equally", system.Span,
            "one of them would do: leave the others out",
            rows.Year is { } at ? new Said("critic", "all-alike.in-year", name, at.ToString()) : new Said("critic", "all-alike", name));
    }
}
