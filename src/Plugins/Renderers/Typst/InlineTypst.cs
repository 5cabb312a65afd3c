using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Typst;

/// <summary>Running text as Typst code.</summary>
internal static partial class InlineTypst
{
    /// <summary>Code whose value is the content.</summary>
    public static string Of(ImmutableArray<Inline> inlines, TypstPen pen)
    {
        var code = new List<string>();
        for (var i = 0; i < inlines.Length; i++)
        {
            // a raised number stands close to its word
            if (inlines[i] is TextRun run) code.AddRange(Text(i + 1 < inlines.Length && inlines[i + 1] is Citation { InText: false }
                ? run.Text.TrimEnd(' ') : run.Text, pen));
            else code.Add(Of(inlines[i], pen));
        }
        return code.Count switch { 0 => "[]", 1 => code[0], _ => $"({string.Join(" + ", code)})" };
    }

    private static string Of(Inline inline, TypstPen pen) => inline switch
    {
        Emphasis { Strong: true } e => $"strong({Of(e.Content, pen)})",
        Emphasis e => $"emph({Of(e.Content, pen)})",
        InlineMath math => FormulaTypst.Inline(math, pen),
        CrossReference reference => $"xref({TypstText.Literal(reference.Target)}, {pen.Text(reference.Text)})",
        Citation citation => TypstText.Call(
            "citation", TypstText.Bool(citation.InText), TypstText.Array(citation.Ranges.Select(r => $"({r.First}, {r.Last})"))),
        OutsideLink { Url.Length: 0 } link => Of(link.Content, pen),
        OutsideLink link => $"link({TypstText.Literal(link.Url)}, {Of(link.Content, pen)})",
        CodeRun code => $"literal({pen.Text(code.Text)})",
        _ => throw new ArgumentException($"an inline of type {inline.GetType().Name} has no Typst"),
    };

    /// <summary>Plain text; years from one to another stay on one line.</summary>
    private static IEnumerable<string> Text(string text, TypstPen pen)
    {
        var from = 0;
        foreach (Match years in Years().Matches(text))
        {
            if (years.Index > from) yield return pen.Text(text[from..years.Index]);
            from = years.Index + years.Length;
            var (before, after) = (TypstText.Bool(IsHan(text, years.Index - 1)), TypstText.Bool(IsHan(text, from)));
            yield return TypstText.Call("keep", TypstText.Literal(years.Value), before, after);
        }
        if (from < text.Length) yield return pen.Text(text[from..]);
    }

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u3400' and <= '\u9fff';

    [GeneratedRegex("[0-9]{4}[\u2013\u2014][0-9]{4}")]
    private static partial Regex Years();
}
