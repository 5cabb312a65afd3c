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
        var (kept, used) = (0, 0.0);
        while (kept < line.Length && used + Em(line[kept]) + 1 <= em) used += Em(line[kept++]);
        return line[..Math.Max(1, kept)].TrimEnd() + "…";
    }

    // a Latin word with its space, or one full-width character; closing punctuation stays with what it closes
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            word.Append(text[i]);
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (!MayBreak(text[i], next)) continue;
            yield return word.ToString();
            word.Clear();
        }
        if (word.Length > 0) yield return word.ToString();
    }

    private static bool MayBreak(char last, char next)
    {
        if ("，。、；：）》”%％".Contains(next, StringComparison.Ordinal) || char.IsLowSurrogate(next)) return false;
        return last is ' ' or '-' or '/' || last >= '\u2E80' || next >= '\u2E80';
    }

    private static double Em(char c) => c switch
    {
        >= '\u2E80' => 1,
        '\u2014' or '…' => 1,
        'i' or 'j' or 'l' or 't' or 'I' or ' ' or '.' or ',' or ':' or ';' or '|' or '\'' or '/' => 0.3,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.85,
        >= 'A' and <= 'Z' or '=' or '+' or '<' or '>' => 0.68,
        _ => 0.5,
    };
}
