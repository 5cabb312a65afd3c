using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>What kind of change a sentence has.</summary>
internal static partial class TextSummary
{
    /// <summary>True for a row of a table.</summary>
    public static bool IsRow(SentenceMove move) => (move.Before ?? move.After ?? "").Contains(" | ", StringComparison.Ordinal);

    /// <summary>True when the words stay and the numbers in them are others.</summary>
    public static bool OnlyNumbers(SentenceMove move) =>
        move is { Before: { } before, After: { } after } && Number().Replace(before, "#") == Number().Replace(after, "#");

    [GeneratedRegex(@"[−+-]?\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
