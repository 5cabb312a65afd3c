using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>Names one after the other, as a locale joins them.</summary>
internal sealed class Listing(Words locale)
{
    /// <summary>The locale's words for a list of all, of one among them, and of those that share a place.</summary>
    public const string And = "and", Or = "or", Tied = "tied";

    /// <summary>
    /// "A、B和C", "A, B and C"; after <paramref name="most"/> names, how many there are or how many more. 0 means all.
    /// </summary>
    public string Names(IReadOnlyList<string> names, int most, string conjunction = And)
    {
        if (most <= 0 || names.Count <= most + 1) return Joined(names, conjunction);
        var shown = string.Join(Separator(names), names.Take(most));
        var counting = new Counting(locale);
        return locale["and-more", shown, counting.Digits(names.Count), counting.MeasureWord(""), counting.Number(names.Count - most)];
    }

    /// <summary>"A、B和C", "A, B and C"; names that hold such a sign themselves are kept apart by a stronger one.</summary>
    public string Joined(IReadOnlyList<string> names, string conjunction)
    {
        if (names.Count < 2) return string.Concat(names);
        var form = AreMixed(names, "list-comma") ? "strong" : AreMixed(names, $"{And}.plain") ? "apart" : "plain";
        return string.Join(Separator(names), names.Take(names.Count - 1)) + locale[$"{conjunction}.{form}"] + names[^1];
    }

    private string Separator(IReadOnlyList<string> names) => locale[AreMixed(names, "list-comma") ? "list-strong" : "list-comma"];

    /// <summary>True when a name holds the sign that is to stand between names; what stands in brackets does not confuse.</summary>
    private bool AreMixed(IReadOnlyList<string> names, string sign) =>
        names.Any(n => n.Split('（', '(')[0].Contains(locale[sign], StringComparison.Ordinal));
}
