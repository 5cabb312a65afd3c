using System.Text.RegularExpressions;

namespace ReportGen.Sources.Markup;

/// <summary>
/// How deep the tags of a page stand in one another. Each tag is looked for among all that are open, so that a hundred thousand of them
/// would never end.
/// </summary>
internal static partial class TagDepth
{
    /// <summary>More than any page has.</summary>
    public const int Most = 5000;

    // what has no end, or whose end is often left out
    private static readonly HashSet<string> WithoutEnd = new(
        [
            "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link",
            "meta", "optgroup", "option", "p", "param", "source", "tbody", "tfoot", "thead", "track", "wbr",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Cells = new(["td", "th", "tr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True where they stand deeper. A cell ends what is open in the cell before it.</summary>
    public static bool IsTooGreat(string page)
    {
        var (depth, table) = (0, 0);
        foreach (var tag in Tags().EnumerateMatches(page))
        {
            var text = page.AsSpan(tag.Index + 1, tag.Length - 1);
            var name = text.TrimStart('/').ToString();
            if (Cells.Contains(name)) depth = Math.Min(depth, table);
            else if (WithoutEnd.Contains(name)) continue;
            else if (text[0] == '/') depth = Math.Max(0, depth - 1);
            else if (++depth > Most) return true;
            if (name.Equals("table", StringComparison.OrdinalIgnoreCase)) table = depth;
        }
        return false;
    }

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9:]*")]
    private static partial Regex Tags();
}
