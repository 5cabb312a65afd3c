using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Contracts.Diagnostics;

/// <summary>
/// A text with values of the user's as a message shows it: on one line, long values cut, and nothing in it that a terminal or a log of a
/// build would act on.
/// </summary>
public static partial class VisibleText
{
    private const int MostOfValue = 120, MostOfText = 2000;

    /// <summary>The text; characters that cannot be seen are written \n, \t, \u001B.</summary>
    public static string Of(string text)
    {
        if (text.Length > MostOfValue) text = Value().Replace(text, v => $"'{Cut(v.Groups[1].Value, MostOfValue / 2)}'");
        if (text.Length > MostOfText) text = Cut(text, MostOfText);
        return Unseen().Replace(text, c => c.Value switch
        {
            "\n" => "\\n",
            "\r" => "\\r",
            "\t" => "\\t",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c.Value[0]:X4}"),
        });
    }

    private static string Cut(string text, int most) =>
        $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]}...";

    [GeneratedRegex(@"'([^']{120,})'", RegexOptions.Singleline)]
    private static partial Regex Value();

    // control characters, those that turn the direction of writing, halves of pairs, and what is no character
    [GeneratedRegex(@"\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\uFFFE\uFFFF]"
        + @"|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unseen();
}
