using System.Collections.Frozen;

namespace ReportGen.Contracts.Text;

/// <summary>The first letter of a name inside a sentence and at its beginning.</summary>
public static class Letters
{
    private static readonly Lazy<FrozenSet<string>> Common = new(Read);

    /// <summary>
    /// Begins with a small letter where the name begins with a common English word: "Urban resilience" becomes "urban resilience", while
    /// "Yangtze Delta resilience", "Chinese economy", "GDP" and names that have capitals throughout ("Urban Resilience") stay as they are.
    /// </summary>
    public static string Lower(string text)
    {
        var words = text.Split(' ');
        if (words[0].Length == 1 || !Common.Value.Contains(words[0].Split('-', '/', ',')[0].ToLowerInvariant()) || IsAbbreviation(words[0]))
        {
            return text;
        }
        return words.Length > 1 && IsCapitalized(words[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>Begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]) && !IsAbbreviation(word);

    private static bool IsAbbreviation(string word) => word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c) || c == '&');

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(Letters).Assembly.GetManifestResourceStream("common-words.txt")!);
        var lines = reader.ReadToEnd().Split('\n').Where(l => !l.StartsWith('#'));
        return lines.SelectMany(l => l.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
    }
}
