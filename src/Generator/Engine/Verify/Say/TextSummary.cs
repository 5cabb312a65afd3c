using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// The sentences whose words changed; those that only print other numbers are counted, where results moved and explain them.
/// </summary>
internal static partial class TextSummary
{
    public static bool IsHtml(SentenceChange change) => change.Subject.StartsWith("html", StringComparison.Ordinal);

    public static IEnumerable<string> Of(IReadOnlyList<SentenceChange> changes, bool resultsMoved)
    {
        IReadOnlyList<string> Shown(SentenceChange change) =>
            [.. change.Sentences.Where(s => !resultsMoved || !OnlyNumbers(s)).SelectMany(ChangeText.Sentence)];
        var shown = changes.OrderBy(c => c.Sentences.All(IsRow)).Select(c => (c.Subject, Shown(c)));
        foreach (var line in Summary.Merged(shown)) yield return line;
        if (!resultsMoved) yield break;
        var counted = changes.SelectMany(c => c.Sentences).Where(OnlyNumbers).ToList();
        if (counted.Count == 0) yield break;
        var rows = counted.Count(IsRow);
        var where = IsHtml(changes[0]) ? "html" : "text";
        yield return $"  {where}: {counted.Count - rows} sentences and {rows} table rows print other numbers";
    }

    /// <summary>True for a row of a table.</summary>
    public static bool IsRow(SentenceMove move) => (move.Before ?? move.After ?? "").Contains(" | ", StringComparison.Ordinal);

    /// <summary>True when the words stay and the numbers in them are others.</summary>
    public static bool OnlyNumbers(SentenceMove move) =>
        move is { Before: { } before, After: { } after } && Number().Replace(before, "#") == Number().Replace(after, "#");

    [GeneratedRegex(@"[−+-]?\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
