using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Cells;

/// <summary>
/// Reads a year as files write it: 2021, 2021年, 2021年度, 2021.0, X2021, 2020 [YR2020], 2021-12-31, 31/12/2021, full-width digits, '2021.
/// </summary>
internal static partial class YearText
{
    /// <summary>The year of a cell in a year column; null when it is none. Plain whole numbers from 1 to 9999 are years there.</summary>
    public static int? Cell(string text)
    {
        if (int.TryParse(text.AsSpan().TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain is >= 1 and <= 9999 ? plain : null;
        }
        return Head(text);
    }

    /// <summary>The year that a head says and nothing else; null when it is none. Years have four digits there.</summary>
    public static int? Head(string text)
    {
        if (text.Length < 4) return null;
        var match = Whole().Match(Folded.HalfWidth(text).Trim().TrimStart('\'', '’', '‘', '`'));
        if (!match.Success) return null;
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        return year is >= 1000 and <= 2999 ? year : null;
    }

    [GeneratedRegex(
        @"^(?:(?:[XxYy]|YR|FY)?(?<y>[12]\d{3})" // 2021 X2021 FY2021
        + @"(?:\.0+|\s*年[度末底]?|\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\s*\[YR\d{4}\]" // 2021.0 2021年度 2021年12月31日 2021 [YR2021]
        + @"|[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?)?" // 2021-12-31
        + @"|\d{1,2}[-/.]\d{1,2}[-/.](?<y>[12]\d{3}))$", // 31/12/2021
        RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
