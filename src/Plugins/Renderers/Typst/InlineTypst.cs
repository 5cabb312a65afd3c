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
                var last = LastWord(word);
                code.AddRange(Text(word[..last]));
                if (last < word.Length - 1 && IsHan(word, last - 1)) code.Add("h(.25em, weak: true)");
                code.Add($"boxed({pen.Text(word[last..])} + {Of(inlines[++i])})");
            }
            else code.AddRange(Text(run.Text.TrimEnd(' ')));
            var isObject = inlines[i] is not TextRun && i + 1 < inlines.Length;
            if (isObject && inlines[i + 1] is TextRun { Text: ['；' or '：', ..] }) code.Add("sym.wj"); // else a line may begin with it
        }
        return code.Count switch { 0 => "[]", 1 => code[0], _ => $"({string.Join(" + ", code)})" };
    }

    /// <summary>
    /// Where the last character begins, or the short Latin word before it: the space between the two is set only inside one text.
    /// </summary>
    private static int LastWord(string text)
    {
        var (last, start) = (text.Length - 1, text.Length - 1);
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        return last - start is > 0 and <= LatinWord ? start : last;
    }

    private const int LatinWord = 10;

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

    /// <summary>Plain text; years from one to another and the chance of a test stay on one line, a sign with its number.</summary>
    private IEnumerable<string> Text(string text)
    {
        var from = 0;
        foreach (Match kept in Kept().Matches(text))
        {
            var start = kept.Index > from && text[kept.Index - 1] is >= '①' and <= '⑳' ? kept.Index - 1 : kept.Index;
            if (start > from) yield return pen.Text(text[from..start]);
            from = kept.Index + kept.Length;
            var (before, after) = (TypstText.Bool(IsHan(text, start - 1)), TypstText.Bool(IsHan(text, from)));
            yield return TypstText.Call("keep", pen.Text(text[start..from]), before, after);
        }
        if (from < text.Length) yield return pen.Text(text[from..]);
    }

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u3400' and <= '\u9fff';

    [GeneratedRegex(@"[0-9]{4}[\u2013\u2014][0-9]{4}|\bp [<=] [0-9]\.[0-9]+|(?<=[\u3400-\u9fff])\u2212[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Kept();
}
