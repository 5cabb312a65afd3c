using System.Globalization;

namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>Months as bibliographies write them.</summary>
internal static class Months
{
    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The number of "3", "03", "mar", "March", "3月"; null for anything else.</summary>
    public static int? Number(string text)
    {
        var word = text.Trim().TrimEnd('.', '月').ToLowerInvariant();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }
        var at = word.Length >= 3 ? Array.IndexOf(Names, word[..3]) : -1;
        return at >= 0 ? at + 1 : null;
    }

    /// <summary>The names that every BibTeX style knows, by their numbers.</summary>
    public static Dictionary<string, string> Strings() =>
        Names.Select((name, i) => (name, i)).ToDictionary(m => m.name, m => (m.i + 1).ToString(CultureInfo.InvariantCulture));
}
