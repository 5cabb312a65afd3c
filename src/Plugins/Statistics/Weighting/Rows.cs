using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Weighting;

/// <summary>Weights that are made from how values spread need two rows at least.</summary>
internal static class Rows
{
    /// <summary>Whether there are two of each indicator; false, with an error, where there are not.</summary>
    public static bool AreEnough(WeighedRows rows, Subsystem system, string method, DiagnosticBag diagnostics)
    {
        if (rows.TakingPart.All(j => rows.Of(j).Length > 1)) return true;
        diagnostics.Error(
            "RG4109",
            $"'{method}' weights need at least two rows{(rows.Year is { } year ? $"; {year} has one" : "")}",
            system.Span, "add units or years, or say `weighting: equal`");
        return false;
    }
}
