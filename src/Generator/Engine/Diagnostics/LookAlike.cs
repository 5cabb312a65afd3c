using System.Globalization;

namespace ReportGen.Engine.Diagnostics;

/// <summary>
/// Two names that nobody can tell apart on the screen: a character in one that is not seen, or a letter of another script that is drawn
/// as one of the keyboard's.
/// </summary>
internal static class LookAlike
{
    // Cyrillic, Greek and the Turkish i without a dot, as the letters they are drawn like
    private const string Others = "аеорсухіјѕһԁӏАВЕКМНОРСТХІЈЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıı";
    private const string Keyboard = "aeopcyxijshdlABEKMHOPCTXIJSYABEZHIKMNOPTYXovii";

    /// <summary>What makes a name another one than the known one; null where they differ to the eye, or not at all.</summary>
    public static string? Difference(string name, string known)
    {
        if (name == known || Seen(name) != Seen(known)) return null;
        if (Hidden(name) is { } here) return $"this one holds {Characters.NameOf(here)}, which nobody can see";
        if (Hidden(known) is { } there) return $"that one holds {Characters.NameOf(there)}, which nobody can see";
        for (var i = 0; i < Math.Min(name.Length, known.Length); i++)
        {
            if (name[i] == known[i]) continue;
            var (stray, which) = name[i] > '~' ? (name[i], "this") : (known[i], "that");
            return $"the '{stray}' in {which} one is {Characters.NameOf(stray)}, another letter than '{Plain(stray)}'";
        }
        return null;
    }

    private static string Seen(string text) => new([.. text.Where(c => !IsHidden(c)).Select(Plain)]);

    private static char? Hidden(string text) => text.Where(IsHidden).Select(c => (char?)c).FirstOrDefault();

    private static bool IsHidden(char c) => c > '~' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static char Plain(char c) => Others.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Keyboard[at]
        : c == '\u00A0' ? ' ' : c;
}
