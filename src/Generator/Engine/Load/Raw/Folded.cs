using System.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Load.Raw;

/// <summary>
/// Names as people mean them: without blanks and line breaks, full-width signs as half-width ones, a letter and its mark as one.
/// </summary>
internal static class Folded
{
    /// <summary>The name without blanks, in half width, letters small.</summary>
    public static string Key(string name)
    {
        var plain = true;
        foreach (var c in name) if (c is <= ' ' or >= 'A' and <= 'Z' or > '~' or '\'') { plain = false; break; }
        if (plain) return name;
        var key = new StringBuilder(name.Length);
        foreach (var c in ComposedText.Of(name))
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\'' or '’' or '‘' or '`') continue;
            key.Append(char.ToLowerInvariant(HalfWidth(c)));
        }
        return key.ToString();
    }

    /// <summary>Full-width letters, digits and signs as the keyboard types them.</summary>
    public static string HalfWidth(string text)
    {
        foreach (var c in text)
        {
            if (HalfWidth(c) != c)
            {
                return string.Create(text.Length, text, (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = HalfWidth(from[i]); });
            }
        }
        return text;
    }

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;

    /// <summary>The key without what stands in parentheses at its end, mostly a unit of measurement.</summary>
    public static string WithoutUnit(string key)
    {
        if (key is not [.., ')' or ']']) return key;
        var open = key.LastIndexOfAny(['(', '[']);
        return open > 0 ? key[..open] : key;
    }
}
