using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>Methods that take shares of standardized values need these to lie in [0, 1].</summary>
internal static class Shares
{
    /// <summary>Whether they do by promise; false, with an error, where they do not.</summary>
    public static bool AreDefined(NormalizedScores scores, Subsystem system, string method, DiagnosticBag diagnostics)
    {
        if (scores.Unbounded is not { } indicator) return true;
        // where none has bounds it is no single one's doing, and said once for all systems
        var isWhole = scores.All.Length > 1 && scores.All.All(i => i.Ends is not { } ends || !Interval.Unit.Holds(ends));
        diagnostics.Error(
            "RG4118",
            $"'{method}' needs standardized values in [0, 1], which "
                + (isWhole ? "the normalization does not promise" : $"those of indicator '{indicator}' need not be"),
            system.Span,
            "use `normalization: min-max` (with `to:` inside [0, 1]), `cap: true`, or another weighting such as `standard-deviation`");
        return false;
    }
}
