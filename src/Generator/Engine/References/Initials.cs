using System.Globalization;

namespace ReportGen.Engine.References;

/// <summary>The first letters of given names.</summary>
internal static class Initials
{
    /// <summary>"Kevin C.", "K. C." and "KC" give K and C; "Jean-Paul" gives J and P, joined by <paramref name="hyphen"/>.</summary>
    public static string Of(string given, string after, string between, string hyphen) =>
        string.Join(between, given.Split([' ', '.', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).SelectMany(InitialsOf)
            .Select(word => string.Join(hyphen, word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => First(w) + after)))
            .Where(word => word.Length > 0));

    private static IEnumerable<string> InitialsOf(string word) =>
        word.Length is 2 or 3 && word.All(char.IsUpper) ? word.Select(c => c.ToString()) : [word];

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
