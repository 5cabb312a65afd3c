using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>The appendix prints the id of the numbers: that it changed says no more than that they did, which is said elsewhere.</summary>
internal static partial class PrintedEdition
{
    public static bool Explains(SentenceMove move) =>
        move.Before is { } before && move.After is { } after && Id().IsMatch(before) && Id().Replace(before, "") == Id().Replace(after, "");

    [GeneratedRegex(@"\b[0-9a-f]{8}\b")]
    private static partial Regex Id();
}
