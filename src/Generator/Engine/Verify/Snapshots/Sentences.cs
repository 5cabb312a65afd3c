using System.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>Cuts running text into sentences, one a line, so that a diff shows the sentence that changed.</summary>
public static class Sentences
{
    /// <summary>The sentences of a paragraph, Chinese or English.</summary>
    public static IEnumerable<string> Of(string paragraph)
    {
        var text = Plain(paragraph);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, ref i)) continue;
            yield return text[from..(i + 1)].Trim();
            from = i + 1;
        }
        if (text[from..].Trim() is { Length: > 0 } rest) yield return rest;
    }

    /// <summary>One line, single spaces, no marks that only steer the line break.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u2060' or '\u200B' or '\u00AD') continue;
            var space = char.IsWhiteSpace(c); // a hard space counts as a space
            if (!space) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    // a full stop in Chinese ends a sentence; a point does before a space and a capital letter, which an abbreviation inside a sentence
    // rarely meets
    private static bool EndsAt(string text, ref int i)
    {
        var chinese = text[i] is '。' or '！' or '？';
        if (!chinese && text[i] is not ('.' or '!' or '?')) return false;
        while (i + 1 < text.Length && text[i + 1] is '”' or '’' or '）' or ')' or '"') i++;
        if (chinese) return true;
        if (i + 2 >= text.Length || text[i + 1] != ' ' || !char.IsUpper(text[i + 2])) return false;
        return !(i > 1 && char.IsUpper(text[i - 1]) && text[i - 2] is ' ' or '.');
    }
}
