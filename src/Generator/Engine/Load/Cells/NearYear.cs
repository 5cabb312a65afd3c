using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Cells;

/// <summary>
/// What is nearly a year, and what becomes of it: a fiscal year, a quarter, a month, two digits, a year with a mark, a date.
/// </summary>
internal static partial class NearYear
{
    /// <summary>What an author does about it; null for what is nothing like a year.</summary>
    public static string? Advice(string cell)
    {
        var text = Folded.HalfWidth(cell).Trim();
        if (OfTwoYears().Match(text) is { Success: true } fiscal)
        {
            return "a year that begins in one and ends in the next counts as one of them: "
                + $"write {fiscal.Groups["y"].Value}, or the year after";
        }
        if (PartOfAYear().IsMatch(text))
        {
            return "a study has one row per unit and year: take the sum, the mean or the last of each year, and write the year alone";
        }
        if (TwoDigits().Match(text) is { Success: true } two) return $"write the year with four digits, such as 20{two.Groups["y"].Value}";
        if (MarkedYear.Read(text) is { } marked)
        {
            return $"write {marked.Year.ToString(CultureInfo.InvariantCulture)}; what '{marked.Mark}' says belongs into a note";
        }
        return SerialDate.Of(text) is { } date
            ? "if it is a date that a spreadsheet numbered, write "
                + $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, or head the column 'date'"
            : null;
    }

    /// <summary>The last two digits of a year, or one for a year such as 2005, alone in a cell; null for another cell.</summary>
    public static int? LastDigits(string cell) => OneOrTwoDigits().Match(Folded.HalfWidth(cell).Trim()) is { Success: true } match
        ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The words before a year of two digits at the end of a head, and the digits: gdp19; null for another head.</summary>
    public static (string Name, string Digits)? ShortPair(string head) =>
        ShortLast().Match(Folded.HalfWidth(head).Trim()) is { Success: true } match
            ? (match.Groups["i"].Value, match.Groups["y"].Value)
            : null;

    // 2019/20  2019-2020  FY2019/20  2019—2020年度
    [GeneratedRegex(@"^(?:FY|AY)?\s*(?<y>(?:19|20)\d{2})\s*年?\s*[-/–—~～至_]\s*(?:(?:19|20)\d{2}|\d{2})\s*(?:年|财年|年度|学年)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfTwoYears();

    // 2020Q1  Q1 2020  2020年第一季度  2020H1  2020-01  2020M01  202001  Jan-20
    [GeneratedRegex(
        @"^(?:19|20)\d{2}\s*[-_/.:]?\s*[QqTt][1-4]$|^[QqTt][1-4]\s*[-_/.:]?\s*(?:19|20)\d{2}$|^[1-4][QqTt]\s*[-_/.:]?\s*(?:19|20)?\d{2}$"
        + @"|^(?:19|20)\d{2}\s*年?\s*第?[一二三四1-4]季度?$|^(?:19|20)\d{2}\s*[-_/.]?[HhSs][12]$|^(?:19|20)\d{2}\s*年?[上下]半年$"
        + @"|^(?:19|20)\d{2}\s*年?\s*[1-9]\s*[-–—~～至]\s*\d{1,2}月$"
        + @"|^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$|^(?:19|20)\d{2}\s*[-/.:]\s*(?:0?[1-9]|1[0-2])$|^(?:19|20)\d{2}\s*[Mm]\s*\d{1,2}$"
        + @"|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[\s\-/]*'?(?:(?:19|20)\d{2}|\d{2})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PartOfAYear();

    [GeneratedRegex(@"^(?:FY\s?)?['’‘`]?(?<y>\d{2})(?:年度?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TwoDigits();

    [GeneratedRegex(@"^(?:FY\s?)?['’‘`]?(?<y>\d{1,2})(?:\.0+|年度?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneOrTwoDigits();

    [GeneratedRegex(@"^(?<i>.*\p{L})[\s_.\-'’]*(?<y>\d{2})(?:年度?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortLast();
}
