using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Renderers.Typst;

/// <summary>Writes texts that are printed, and keeps what the report's fonts cannot print, with the place where it stands.</summary>
/// <param name="letters">What the fonts have.</param>
/// <param name="fullWidth">True where quotes and dashes are full-width.</param>
/// <param name="mixes">True where a text of a drawing may be set in several faces.</param>
internal sealed class TypstPen(ReportLetters letters, bool fullWidth, bool mixes)
{
    private readonly List<(string Letter, string Place)> unprinted = [];

    /// <summary>The letters no font has and the first place each stands at, in the order of print.</summary>
    public ImmutableArray<(string Letter, string Place)> Unprinted => [.. unprinted.DistinctBy(u => u.Letter)];

    /// <summary>Where what is written next stands, in words for the user.</summary>
    public string Place { get; set; } = "the title";

    /// <summary>Code for a printed text: a string, or strings and boxes joined.</summary>
    public string Text(string text)
    {
        var missing = letters.Missing(text).ToList();
        if (missing.Count == 0) return TypstText.Literal(text);
        Note(missing);
        var code = new List<string>();
        var plain = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (!missing.Contains(letter))
            {
                plain.Append(letter);
                continue;
            }
            if (plain.Length > 0) code.Add(TypstText.Literal(plain.ToString()));
            plain.Clear();
            code.Add($"unprinted(\"{letter.Value:X4}\")");
        }
        if (plain.Length > 0) code.Add(TypstText.Literal(plain.ToString()));
        return code.Count == 1 ? code[0] : $"({string.Join(" + ", code)})";
    }

    /// <summary>True when a text of a drawing is set in several faces.</summary>
    public bool Mixed { get; private set; }

    /// <summary>A drawing whose texts can all be printed.</summary>
    public string Drawing(string svg)
    {
        var faces = new SvgFaces(letters, fullWidth, mixes);
        var drawing = faces.Named(svg);
        Mixed |= faces.Mixed;
        Note(faces.Missing);
        return drawing;
    }

    /// <summary>What a formula sets as a letter or a string, with a white square for what no font has.</summary>
    public string InFormula(string text)
    {
        var missing = text.EnumerateRunes().Where(r => !letters.HasInFormula(r)).Distinct().ToList();
        Note(missing);
        return missing.Aggregate(text, (t, letter) => t.Replace(letter.ToString(), "□", StringComparison.Ordinal));
    }

    private void Note(IEnumerable<Rune> missing) => unprinted.AddRange(missing.Select(letter => (letter.ToString(), Place)));
}
