using System.Collections.Frozen;

namespace ReportGen.Contracts.Text;

/// <summary>The first letter of a name inside a sentence and at its beginning.</summary>
public static class Letters
{
    // ends of words that name a quality or a process, and no place or person
    private static readonly string[] Qualities = ["ability", "ibility", "iveness", "fulness", "lessness", "ization", "isation", "ivity"];
    private static readonly Lazy<FrozenSet<string>> Common = new(Read);

    /// <summary>
    /// Begins with a small letter where the name begins with a common English word: "Urban resilience" becomes "urban resilience", while
    /// "Yangtze Delta resilience", "Chinese economy", "GDP" and names that have capitals throughout ("Urban Resilience") stay as they are.
    /// </summary>
    public static string Lower(string text) =>
        !IsFixed(text) && IsCommon(text) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>
    /// Names of one enumeration, by one rule: as <see cref="Lower(string)"/> has each, but where one begins with a word that may be a name
    /// of its own ("Xlines"), all keep their capitals. Abbreviations and names that have capitals throughout stay as they are and say
    /// nothing of the others.
    /// </summary>
    public static IReadOnlyList<string> Lower(IReadOnlyList<string> names) =>
        names.Any(n => !IsFixed(n) && !IsCommon(n)) ? names : [.. names.Select(Lower)];

    /// <summary>Begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>True for what has no capital to lose: a letter, an abbreviation, capitals throughout, no capital at all.</summary>
    private static bool IsFixed(string text)
    {
        var words = text.Split(' ');
        return words[0].Length <= 1 || !char.IsUpper(text[0]) || IsAbbreviation(words[0]) || (words.Length > 1 && IsCapitalized(words[1]));
    }

    private static bool IsCommon(string text) => Forms(text.Split(' ', '-', '/', ',')[0].ToLowerInvariant()).Any(
        w => Common.Value.Contains(w) || Qualities.Any(e => w.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>A word, and what it is the plural of.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal)) yield return word[..^2];
        if (word is [.., not 's', 's']) yield return word[..^1];
    }

    private static bool IsCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]) && !IsAbbreviation(word);

    private static bool IsAbbreviation(string word) => word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c) || c == '&');

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(Letters).Assembly.GetManifestResourceStream("common-words.txt")!);
        var lines = reader.ReadToEnd().Split('\n').Where(l => !l.StartsWith('#'));
        return lines.SelectMany(l => l.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
    }
}
