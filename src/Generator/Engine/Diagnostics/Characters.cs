namespace ReportGen.Engine.Diagnostics;

/// <summary>
/// Which characters a report can hold in every format: all but control characters (tab and line ends are none here), halves of pairs, and
/// U+FFFE and U+FFFF, which XML refuses.
/// </summary>
public static class Characters
{
    /// <summary>Where the first character stands that no format can hold; -1 for none.</summary>
    public static int FirstUnprintable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c < '\ud800') continue;
            if (c is '\t' or '\n' or '\r' || (c > '\udfff' && c < '\ufffe')) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return -1;
    }

    /// <summary>The text with a blank in the place of each of them.</summary>
    public static string Printable(string text)
    {
        if (FirstUnprintable(text) < 0) return text;
        var letters = text.ToCharArray();
        for (int from = 0, at; (at = FirstUnprintable(letters.AsSpan(from))) >= 0; from += at + 1) letters[from + at] = ' ';
        return new string(letters);
    }

    /// <summary>What messages call a character that cannot be seen: U+0001.</summary>
    public static string NameOf(char c) => $"U+{(int)c:X4}";
}
