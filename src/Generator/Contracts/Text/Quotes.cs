using System.Text;

namespace ReportGen.Contracts.Text;

/// <summary>Typed quotes and apostrophes as they are printed.</summary>
public static class Quotes
{
    /// <summary>A text with every typed quote and apostrophe curled.</summary>
    public static string Curled(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0) return text;
        var curled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++) curled.Append(text[i] is '"' or '\'' ? Curled(text, i) : text[i]);
        return curled.ToString();
    }

    /// <summary>The quote at a place: it opens after a space, a bracket or a dash; an apostrophe is one that closes.</summary>
    public static char Curled(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var opens = (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '"' or '\'' or '“' or '‘')
            && !char.IsWhiteSpace(after);
        if (text[at] == '"') return opens ? '“' : '”';
        return opens && !(char.IsAsciiDigit(after) && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])) ? '‘' : '’'; // the ’90s
    }
}
