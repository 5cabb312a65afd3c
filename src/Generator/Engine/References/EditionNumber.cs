using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.References;

/// <summary>The number of an edition: of "2", "2nd", "2nd ed.", "Second", "2版", "第二版".</summary>
internal static partial class EditionNumber
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private const string Numerals = "一二三四五六七八九";

    /// <summary>The number; null where the words say more, or something else.</summary>
    public static int? Of(string edition)
    {
        var words = edition.Trim().ToLowerInvariant();
        if (Digits().Match(words) is { Success: true } digits) return int.Parse(digits.Groups[1].Value, CultureInfo.InvariantCulture);
        var ordinal = Array.IndexOf(Ordinals, English().Replace(words, ""));
        if (ordinal >= 0) return ordinal + 1;
        if (Chinese().Match(words) is not { Success: true } match) return null;
        var (tens, units) = (match.Groups[1].Value, match.Groups[2].Value);
        var ten = tens.Length == 0 ? 0 : tens.Length == 1 ? 10 : 10 * (Numerals.IndexOf(tens[0]) + 1);
        var number = ten + (units.Length == 0 ? 0 : Numerals.IndexOf(units[0]) + 1);
        return number == 0 ? null : number;
    }

    [GeneratedRegex(@"^第?\s*(\d{1,3})\s*(st|nd|rd|th)?\s*(ed\.?|edition|版)?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s*(ed\.?|edition)$")]
    private static partial Regex English();

    [GeneratedRegex("^第([一二三四五六七八九]?十)?([一二三四五六七八九]?)版$")]
    private static partial Regex Chinese();
}
