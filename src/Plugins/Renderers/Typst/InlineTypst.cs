using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Typst;

/// <summary>Running text as Typst code.</summary>
/// <param name="pen">Writes the texts.</param>
/// <param name="pictures">Writes the author's pictures.</param>
/// <param name="note">Writes what a footnote says.</param>
internal sealed partial class InlineTypst(TypstPen pen, PictureTypst pictures, Func<ImmutableArray<Block>, string> note)
{
    /// <summary>The same for text without pictures and notes, such as a title block's.</summary>
    public static InlineTypst Plain(TypstPen pen) =>
        new(pen, new PictureTypst(pen), _ => throw new ArgumentException("a footnote in a text that has none"));

    /// <summary>Code whose value is the content.</summary>
    public string Of(ImmutableArray<Inline> inlines)
    {
        var code = new List<string>();
        for (var i = 0; i < inlines.Length; i++)
        {
            // a raised number stands close to its word
            var raised = i + 1 < inlines.Length && inlines[i + 1] is Citation { InText: false } or FootnoteMark;
            if (inlines[i] is not TextRun run) code.Add(Of(inlines[i]));
            else if (!raised) code.AddRange(Text(run.Text));
            else if (run.Text.TrimEnd(' ') is var word && IsHan(word, word.Length - 1))
            {
                // a line of Chinese may end anywhere, and shall not before a raised number
                code.AddRange(Text(word[..^1]));
                code.Add($"boxed({pen.Text(word[^1..])} + {Of(inlines[++i])})");
            }
            else code.AddRange(Text(run.Text.TrimEnd(' ')));
        }
        return code.Count switch { 0 => "[]", 1 => code[0], _ => $"({string.Join(" + ", code)})" };
    }

    private string Of(Inline inline) => inline switch
    {
        Emphasis { Strong: true } e => $"strong({Of(e.Content)})",
        Emphasis e => $"emph({Of(e.Content)})",
        InlineMath math => FormulaTypst.Inline(math, pen),
        CrossReference reference => $"xref({TypstText.Literal(reference.Target)}, {pen.Text(reference.Text)})",
        Citation citation => TypstText.Call(
            "citation", TypstText.Bool(citation.InText), TypstText.Array(citation.Marks.Select(Mark))),
        OutsideLink { Url.Length: 0 } link => Of(link.Content),
        OutsideLink link => $"link({TypstText.Literal(link.Url)}, {Of(link.Content)})",
        LineBreak => "linebreak()",
        InlinePicture picture => pictures.Of(picture),
        FootnoteMark { IsAgain: true } mark => $"same-note({TypstText.Number(mark.Number)})",
        FootnoteMark mark => $"note({TypstText.Number(mark.Number)}, {note(mark.Content)})",
        CodeRun code => $"literal({pen.Text(code.Text)})",
        _ => throw new ArgumentException($"an inline of type {inline.GetType().Name} has no Typst"),
    };

    private string Mark(CitationMark mark) =>
        $"({pen.Text(mark.Text)}, {(mark.Number is { } number ? TypstText.Number(number) : "none")})";

    /// <summary>Plain text; years from one to another stay on one line.</summary>
    private IEnumerable<string> Text(string text)
    {
        var from = 0;
        foreach (Match years in Years().Matches(text))
        {
            var start = years.Index > from && text[years.Index - 1] is >= '①' and <= '⑳' ? years.Index - 1 : years.Index;
            if (start > from) yield return pen.Text(text[from..start]);
            from = years.Index + years.Length;
            var (before, after) = (TypstText.Bool(IsHan(text, start - 1)), TypstText.Bool(IsHan(text, from)));
            yield return TypstText.Call("keep", pen.Text(text[start..from]), before, after);
        }
        if (from < text.Length) yield return pen.Text(text[from..]);
    }

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u3400' and <= '\u9fff';

    [GeneratedRegex("[0-9]{4}[\u2013\u2014][0-9]{4}")]
    private static partial Regex Years();
}
