using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Cells;

/// <summary>The years that titles or names say: one, or the ends of a span such as 2016—2023, which is no year.</summary>
internal static partial class SaidYears
{
    /// <summary>The one year of titles, each followed by 年; null for none, or several.</summary>
    public static int? OfTitles(IReadOnlyList<string> titles) => Only(titles, WithSign());

    /// <summary>The one year in the name of a file or a sheet; null for none, or several.</summary>
    public static int? OfName(string name) => Only([name], Plain());

    /// <summary>The only span of the titles; null for none, or several.</summary>
    public static (int First, int Last)? Span(IReadOnlyList<string> titles) =>
        titles.SelectMany(t => Spans(Folded.HalfWidth(t))).Distinct().ToList() is [var only] ? only : null;

    private static int? Only(IReadOnlyList<string> texts, Regex year)
    {
        var folded = texts.Select(Folded.HalfWidth).ToList();
        var met = folded.SelectMany(t => year.Matches(t)).Select(m => Whole(m.Value))
            .Concat(folded.SelectMany(Spans).SelectMany(s => new[] { s.First, s.Last })).Distinct().ToList();
        return met is [var only] ? only : null;
    }

    private static IEnumerable<(int First, int Last)> Spans(string text)
    {
        foreach (Match match in OfTwo().Matches(text))
        {
            var (first, end) = (Whole(match.Groups["a"].Value), match.Groups["b"].Value);
            var last = end.Length == 4 ? Whole(end) : first - first % 100 + Whole(end);
            if (last > first && (end.Length == 4 || Whole(end) > 12 || match.Value.EndsWith('年'))) yield return (first, last); // no month
        }
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex WithSign();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // 2016-2023  2016—2023年  2016年至2023年  2016-23  2016 to 2023
    [GeneratedRegex(
        @"(?<!\d)(?<a>(?:19|20)\d{2})\s*年?\s*(?:[-‐‑–—―−~〜至到]{1,2}|to)\s*(?<b>(?:19|20)\d{2}|\d{2})(?![\d]|[-/.]\d)年?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfTwo();
}
