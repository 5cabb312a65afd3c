using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Cells;

/// <summary>A year with a mark that says what its figures are: 2021(p), 2021E, 2021*, 2021年(预), 2021 forecast.</summary>
/// <param name="Year">The year.</param>
/// <param name="Mark">The mark as it stands there.</param>
internal readonly partial record struct MarkedYear(int Year, string Mark)
{
    private const string Words =
        "p|prov(?:isional)?|prel(?:im(?:inary)?)?|e|est(?:imated?)?|f|forecast|fcst|proj(?:ected|ection)?|r|rev(?:ised)?|a|act(?:ual)?"
        + "|b|budget|target|plan(?:ned)?|final"
        + "|预|预计|预测|预估|预算|初|初步|初步核算|初步数|快报|快报数|估|估计|估算|修订|修订数|目标|规划|实际|决算|年报|现价";

    /// <summary>True when the mark is a letter or word that stands at the year as a name would.</summary>
    public bool IsLikeAName => Mark.Length > 0 && char.IsLetter(Mark[0]);

    /// <summary>The year that a head says beside a mark; null when it says another thing, or a year and nothing else.</summary>
    public static MarkedYear? Read(string head) => head.Length > 4 && Split(head) is { } parts && YearText.Head(parts.Before) is { } year
        ? new MarkedYear(year, parts.Mark)
        : null;

    /// <summary>A head that ends in a year with a mark, without the mark; null when it does not.</summary>
    public static (string Before, string Mark)? Split(string head)
    {
        var match = Marked().Match(Folded.HalfWidth(head).Trim());
        return match.Success ? (match.Groups["before"].Value, match.Groups["mark"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"^(?<before>.*(?<!\d)[12]\d{3}\s*(?:年[度末底]?)?)"
        + @"(?<mark>\s*(?:[*†‡§#^+]+|[¹²³①-⑳]+|[(\[]\s*(?:" + Words + @"|[*†‡§#]+|[1-9])\.?\s*[)\]]"
        + "|(?:" + Words + @")\.?))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marked();
}
