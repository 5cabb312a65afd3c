using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// Drawings in the report's faces. The engine takes the first family alone, and for a letter that this lacks any face or none, so that a
/// text names every other face that it needs. What is never drawn is left out.
/// </summary>
/// <param name="letters">What the faces have.</param>
/// <param name="fullWidth">True where quotes and dashes are full-width.</param>
/// <param name="mixes">True where a text may be set in several faces, which the engine fails at now and then.</param>
internal sealed partial class SvgFaces(ReportLetters letters, bool fullWidth, bool mixes = true)
{
    private const string Square = "□";

    private readonly List<Rune> missing = [];

    /// <summary>What no face has, of the drawings so far: a white square is drawn in its place.</summary>
    public IEnumerable<Rune> Missing => missing.Distinct();

    /// <summary>True when a text of the drawings so far is set in several faces.</summary>
    public bool Mixed { get; private set; }

    /// <summary>The drawing with every text that has letters which the Latin face lacks in another.</summary>
    public string Named(string svg) => Texts().Replace(svg, text => Words().Replace(text.Value, words => InFaces(Drawn(words.Value))));

    /// <summary>Words as they are drawn; a letter that is written by its number stands for itself.</summary>
    private static string Drawn(string words)
    {
        var text = Numbers().Replace(
            words, number => char.ConvertFromUtf32(int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture)));
        return text.EnumerateRunes().Any(ReportLetters.IsInvisible)
            ? string.Concat(text.EnumerateRunes().Where(r => !ReportLetters.IsInvisible(r)))
            : text;
    }

    // a text goes over whole to the face of its Chinese letters or signs, or to any that has all of it
    private string InFaces(string words)
    {
        var isHan = (fullWidth ? HanAndMarks() : Han()).IsMatch(words);
        var wanted = isHan ? ReportLetters.Song : Sign().IsMatch(words) ? ReportLetters.Formulas : ReportLetters.Latin;
        var face = letters.FamilyOf(words, wanted);
        if (face == ReportLetters.Latin) return words;
        return face is null || Elements(words).Any(e => e.EnumerateRunes().Count() > 1)
            ? InSeveral(isHan ? ReportLetters.Song : ReportLetters.Latin, words)
            : In(face, words);
    }

    /// <summary>Each run of letters in the first face that has them.</summary>
    private string InSeveral(string wanted, string words)
    {
        var (runs, run, face) = (new StringBuilder(), new StringBuilder(), wanted);
        foreach (var letter in Elements(words).SelectMany(e => Letters(e, wanted)))
        {
            var needed = letters.FamilyOfPart(letter, wanted)!;
            if (needed != face && run.Length > 0)
            {
                Mixed = true;
                runs.Append(In(face, run.ToString()));
                run.Clear();
            }
            face = needed;
            run.Append(letter);
        }
        return runs.Append(In(face, run.ToString())).ToString();
    }

    private static IEnumerable<string> Elements(string words)
    {
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }

    /// <summary>
    /// A letter and the marks on it. Beside another face the engine joins no letters: a mark, a sign made of several letters, and a letter
    /// of a script that joins them is a square, and so is what only the face of formulas has, in which no words are set.
    /// </summary>
    private IEnumerable<string> Letters(string element, string wanted)
    {
        var first = true;
        foreach (var letter in element.EnumerateRunes())
        {
            var isPrinted = first && !Joined().IsMatch(letter.ToString())
                && letters.FamilyOfPart(letter.ToString(), wanted) is { } face && (mixes || face == wanted);
            if (!isPrinted) missing.Add(letter);
            yield return isPrinted ? letter.ToString() : Square;
            first = false;
        }
    }

    private static string In(string face, string words) => $"<tspan font-family=\"{face}\">{words}</tspan>";

    [GeneratedRegex(@"<text[\s>].*?</text>", RegexOptions.Singleline)]
    private static partial Regex Texts();

    [GeneratedRegex("(?<=>)[^<]+")]
    private static partial Regex Words();

    [GeneratedRegex("&#([0-9]{3,7});")]
    private static partial Regex Numbers();

    [GeneratedRegex("[\u2e80-\ud7ff\uf900-\uffef]+")]
    private static partial Regex Han();

    [GeneratedRegex("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")]
    private static partial Regex Joined();

    [GeneratedRegex("[\u2190-\u2bff]")]
    private static partial Regex Sign();

    [GeneratedRegex("[\u2014\u2018-\u201d\u2026\u2190-\ud7ff\uf900-\uffef]+")]
    private static partial Regex HanAndMarks();
}
