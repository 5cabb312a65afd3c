using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Wording;
using Block = ReportGen.Contracts.Document.Block;
using Inline = ReportGen.Contracts.Document.Inline;
using MdBlock = Markdig.Syntax.Block;
using MdInline = Markdig.Syntax.Inlines.Inline;
using Span = ReportGen.Contracts.Text.SourceSpan;

namespace ReportGen.Engine.Compose;

/// <summary>Turns a section's Markdown into blocks. References and numbers are still open; <see cref="Numbering"/> closes them.</summary>
internal sealed partial class MarkdownBlocks(
    EditionParts parts, FormulaReader formulas, ComposeMessages say, string lineBreak, Func<string,
    (string Markdown, string File)?> authored)
{
    private readonly HashSet<string> open = []; // texts being read, against one that includes itself
    private readonly HashSet<Heading> authors = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when an author's text holds the heading.</summary>
    public bool IsAuthors(Heading heading) => authors.Contains(heading);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseMathematics().UseGenericAttributes().Build();

    /// <summary>
    /// The blocks of a text. In an author's own file findings name the line; a section template's lines move as it is rendered.
    /// </summary>
    public ImmutableArray<Block> Read(string markdown, string file, bool linesHold = false)
    {
        var document = Markdown.Parse(Citations().Replace(markdown, m => $"[](cite:{Keys(m.Groups[1].Value)})"), Pipeline);
        return [.. document.SelectMany(b => Blocks(b, new Span(file, linesHold ? b.Line + 1 : 0)))];
    }

    private static string Keys(string cited) => CitationSpaces().Replace(cited, "").Replace("@", "", StringComparison.Ordinal);

    private IEnumerable<Block> Blocks(MdBlock block, Span at)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var attributes = heading.TryGetAttributes();
                var number = attributes?.Classes?.Contains("unnumbered") == true ? null : "";
                var made = new Heading(heading.Level, Label(attributes?.Id ?? "", at), number, Inlines(heading.Inline, at));
                if (at.Line > 0) authors.Add(made);
                yield return made;
                break;
            case MathBlock math:
                var formulaText = math.Lines.ToString();
                if (formulas.Read(formulaText, at) is { } unnumbered) yield return new EquationBlock("", 0, formulaText, unnumbered);
                break;
            case FencedCodeBlock { Info: "text" } fence:
                var id = (fence.Arguments ?? "").Trim();
                if (!open.Add(id)) say.IncludesItself(id, at);
                else if (authored(id) is { } text)
                {
                    foreach (var own in Read(text.Markdown, text.File, linesHold: true)) yield return own;
                }
                open.Remove(id);
                break;
            case FencedCodeBlock fence:
                if (Fenced(fence, at) is { } part) yield return part;
                break;
            case ParagraphBlock paragraph:
                yield return Paragraph(Inlines(paragraph.Inline, at));
                break;
            case Markdig.Syntax.ListBlock list:
                yield return new Contracts.Document.ListBlock(list.IsOrdered,
                    [.. list.Cast<ListItemBlock>().Select(i => i.SelectMany(b => Blocks(b, at)).ToImmutableArray())]);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote.SelectMany(b => Blocks(b, at)))
                {
                    yield return inner is Paragraph p ? p with { Role = "quote" } : inner;
                }
                break;
        }
    }

    private Block? Fenced(FencedCodeBlock fence, Span at)
    {
        var id = (fence.Arguments ?? "").Trim();
        switch (fence.Info)
        {
            case "table": return parts.HasTable(id, at) ? parts.Place(id) : null;
            case "figure": return parts.HasFigure(id, at) ? parts.PlaceFigure(id) : null;
            case "equation":
                var tex = fence.Lines.ToString();
                return formulas.Read(tex, at) is { } formula ? new EquationBlock($"eq-{Label(id, at)}", -1, tex, formula) : null;
            default:
                say.UnknownBlock(fence.Info ?? "", at);
                return null;
        }
    }

    /// <summary>A label as it may stand in an address: nothing of it can end an attribute or begin an element.</summary>
    private string Label(string label, Span at)
    {
        if (label.Length == 0 || Labels().IsMatch(label)) return label;
        say.BadLabel(label, at);
        return "";
    }

    /// <summary>A link to a page or a mailbox. Any other kind is a finding: some run programs, some name files of this machine.</summary>
    private OutsideLink Outside(string url, ImmutableArray<Inline> text, Span at)
    {
        if (WebAddress.IsOne(url)) return new OutsideLink(url, text);
        say.NoWebAddress(url, at);
        return new OutsideLink("", text);
    }

    // "::where text" gives a paragraph the role "where"
    private static Paragraph Paragraph(ImmutableArray<Inline> text)
    {
        if (text is not [TextRun { Text: var first }, ..] || !first.StartsWith("::", StringComparison.Ordinal)) return new Paragraph(text);
        var role = first[2..].Split(' ')[0];
        return new Paragraph([new TextRun(first[(2 + role.Length)..].TrimStart()), .. text.Skip(1)], role);
    }

    private ImmutableArray<Inline> Inlines(ContainerInline? container, Span at)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in container ?? Enumerable.Empty<MdInline>())
        {
            var made = Inline(inline, at);
            if (made is TextRun run && inlines.Count > 0 && inlines[^1] is TextRun before)
            {
                inlines[^1] = new TextRun(before.Text + run.Text);
            }
            else if (made is not null) inlines.Add(made);
        }
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is TextRun run) inlines[i] = new TextRun(LineBreaks().Replace(run.Text, lineBreak));
        }
        return inlines.ToImmutable();
    }

    private Inline? Inline(MdInline inline, Span at) => inline switch
    {
        LiteralInline literal => new TextRun(literal.Content.ToString()),
        HtmlEntityInline entity => new TextRun(entity.Transcoded.ToString()),
        LineBreakInline => new TextRun("\n"),
        EmphasisInline emphasis => new Emphasis(Inlines(emphasis, at), emphasis.DelimiterCount == 2),
        MathInline { Content: var tex } =>
            formulas.Read(tex.ToString(), at) is { } formula ? new InlineMath(tex.ToString(), formula) : null,
        CodeInline code => new CodeRun(code.Content),
        LinkInline { Url: { } url } when url.StartsWith('#') => new PendingReference(url[1..], at),
        LinkInline { Url: { } url } link when url.StartsWith("cite:", StringComparison.Ordinal) =>
            new PendingCitation([.. url[5..].Split(';', ',')], at) { InText = link.TryGetAttributes()?.Classes?.Contains("text") == true },
        LinkInline link => Outside(link.Url ?? "", Inlines(link, at), at),
        AutolinkInline auto => Outside(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, [new TextRun(auto.Url)], at),
        _ => new TextRun(inline.ToString() ?? ""),
    };

    [System.Text.RegularExpressions.GeneratedRegex(@"\[(@[\p{L}\p{N}_:./+-]+(?:\s*[;,]\s*@[\p{L}\p{N}_:./+-]+)*)\]")]
    private static partial System.Text.RegularExpressions.Regex Citations();

    [System.Text.RegularExpressions.GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$")]
    private static partial System.Text.RegularExpressions.Regex Labels();

    [System.Text.RegularExpressions.GeneratedRegex(@"\s*\n\s*")]
    private static partial System.Text.RegularExpressions.Regex LineBreaks();

    [System.Text.RegularExpressions.GeneratedRegex(@"\s")]
    private static partial System.Text.RegularExpressions.Regex CitationSpaces();
}

/// <summary>A reference whose target has no number yet.</summary>
internal sealed record PendingReference(string Target, Span At) : Inline;

/// <summary>A citation whose entries have no number yet.</summary>
internal sealed record PendingCitation(ImmutableArray<string> Keys, Span At) : Inline
{
    /// <summary>Written <c>[@key]{.text}</c>: part of the sentence, not raised.</summary>
    public bool InText { get; init; }
}
