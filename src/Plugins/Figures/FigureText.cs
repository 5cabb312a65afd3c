using System.Globalization;
using System.Text;
using ReportGen.Contracts.Text;

namespace ReportGen.Figures;

/// <summary>
/// Measures text without any font of the machine: a full-width character is one em, Latin follows the widths of a Times-like face.
/// </summary>
internal static class FigureText
{
    /// <summary>Family of every text in a figure, as style sheets name it.</summary>
    public const string Family = "STIX Two Text, Times New Roman, Noto Serif SC, Songti SC, SimSun, serif";

    /// <summary>8 pt at printed size, in the drawing's units (1/96 inch).</summary>
    public const double Size = 8 * 96 / 72.0;

    /// <summary>7.5 pt, the least size: numbers in cells and bars, notices.</summary>
    public const double Small = 7.5 * 96 / 72.0;

    /// <summary>Height of a line in em.</summary>
    public const double Leading = 1.2;

    /// <summary>Width of a text in em.</summary>
    public static double Em(string text)
    {
        var em = 0.0;
        foreach (var c in text) em += Em(c);
        return em;
    }

    /// <summary>Width of a text's longest line in the drawing's units.</summary>
    public static double Width(string text, double size = Size) => text.Split('\n').Max(Em) * size;

    /// <summary>
    /// The text in as many lines as it needs and may have, each at most <paramref name="width"/> wide; what does not fit ends in an
    /// ellipsis.
    /// </summary>
    public static string Fit(string text, double width, int lines = 1, double size = Size)
    {
        var em = width / size;
        var made = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && Em(line.ToString()) + Em(word.TrimEnd()) > em)
            {
                made.Add(line.ToString().TrimEnd());
                line.Clear();
            }
            line.Append(word);
        }
        made.Add(line.ToString().TrimEnd());
        if (made.Count > 1 && Em(made[^1]) <= 1) KeepTogether(made, em);
        if (made.Count > lines) made[lines - 1] = string.Join(' ', made.Skip(lines - 1));
        return string.Join('\n', made.Take(lines).Select(l => Cut(l, em)));
    }

    /// <summary>A letter alone on the last line takes the word before it along: a symbol stands with what it is the symbol of.</summary>
    private static void KeepTogether(List<string> lines, double em)
    {
        var words = Words(lines[^2]).ToList();
        var last = words[^1] + (words[^1][^1] < '\u2E80' ? " " : "") + lines[^1];
        if (words.Count < 2 || Em(last) > em) return;
        (lines[^2], lines[^1]) = (string.Concat(words.SkipLast(1)).TrimEnd(), last);
    }

    private static string Cut(string line, double em)
    {
        if (Em(line) <= em + 1e-9) return line;
        var (kept, used) = (new StringBuilder(), 0.0);
        foreach (var letter in Letters(line))
        {
            used += Em(letter);
            if (kept.Length > 0 && used + 1 > em) break;
            kept.Append(letter);
        }
        return kept.ToString().TrimEnd() + "…";
    }

    // a Latin word with its space, or one full-width character; closing punctuation stays with what it closes
    private static IEnumerable<string> Words(string text)
    {
        var (word, last) = (new StringBuilder(), ' ');
        foreach (var letter in Letters(text))
        {
            if (word.Length > 0 && MayBreak(last, letter[0]))
            {
                yield return word.ToString();
                word.Clear();
            }
            word.Append(letter);
            last = letter[^1];
        }
        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>The text in what a reader takes for letters: a pair of surrogates, and a letter with its marks, is one.</summary>
    private static IEnumerable<string> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext()) yield return letters.GetTextElement();
    }

    private static bool MayBreak(char last, char next)
    {
        if ("，。、；：）》”%％".Contains(next, StringComparison.Ordinal)) return false;
        return last is ' ' or '-' or '/' || last >= '\u2E80' || next >= '\u2E80';
    }

    private static double Em(char c) => c switch
    {
        _ when char.IsLowSurrogate(c) => 0, // of a pair, which is one em
        >= '\u2E80' => 1,
        '\u2014' or '…' => 1,
        'i' or 'j' or 'l' or 't' or 'I' or ' ' or '.' or ',' or ':' or ';' or '|' or '\'' or '/' => 0.3,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.85,
        >= 'A' and <= 'Z' or '=' or '+' or '<' or '>' => 0.68,
        _ => 0.5,
    };
}
