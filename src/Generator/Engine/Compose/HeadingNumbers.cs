using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>
/// The numbers of headings after the locale's pattern for each level: 一、 then 1. then (1), or 1, 1.1, 1.1.1. {2} is the count of level
/// 2 in figures, {2:numeral} in the locale's own numerals.
/// </summary>
internal sealed partial class HeadingNumbers(Words locale)
{
    private const int Deepest = 6;

    private readonly int[] counts = new int[Deepest + 1];

    /// <summary>The number of the next heading of a level.</summary>
    public string Next(int level)
    {
        counts[level]++;
        Array.Clear(counts, level + 1, Deepest - level);
        return Place().Replace(locale.Find($"heading-numbers.{level}") ?? "", place =>
        {
            var count = counts[int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture)];
            return place.Groups[2].Success ? Numeral(count) : count.ToString(CultureInfo.InvariantCulture);
        });
    }

    /// <summary>The number as a sentence names it: without the sign that sets it off from the heading.</summary>
    public static string InSentence(string number) =>
        number.TrimEnd([.. number.Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherPunctuation)]);

    /// <summary>Below a hundred: the ten digits and the sign of ten, such as 二十一.</summary>
    private string Numeral(int count)
    {
        var (digits, tens, ones) = (locale["numerals"], count / 10, count % 10);
        var lead = tens == 0 ? "" : tens == 1 ? $"{digits[10]}" : $"{digits[tens]}{digits[10]}";
        return lead + (ones == 0 && tens > 0 ? "" : digits[ones]);
    }

    [GeneratedRegex(@"\{([1-6])(:numeral)?\}")]
    private static partial Regex Place();
}
