using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Parts;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Wording;
using Block = ReportGen.Contracts.Document.Block;
using MdBlock = Markdig.Syntax.Block;
using MdTable = Markdig.Extensions.Tables.Table;
using QuoteBlock = ReportGen.Contracts.Document.QuoteBlock;
using Span = ReportGen.Contracts.Text.SourceSpan;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Turns a section's Markdown into blocks. References and numbers are still open; <see cref="Numbering"/> closes them.</summary>
internal sealed partial class MarkdownBlocks
{
    private readonly EditionParts parts;
    private readonly FormulaReader formulas;
    private readonly ComposeMessages say;
    private readonly Func<string, ProseText?> authored;
    private readonly MarkdownPipeline pipeline;
    private readonly MarkdownInlines inlines;
    private readonly ListsAndTables containers;
    private readonly PictureParagraph pictures;
    private readonly HashSet<string> open = []; // texts being read, against one that includes itself
    private readonly HashSet<Footnote> openNotes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> authors = new(ReferenceEqualityComparer.Instance);

    /// <param name="parts">The tables and figures that a text may place.</param>
    /// <param name="pictures">The author's pictures.</param>
    /// <param name="lines">Joins lines.</param>
    /// <param name="say">Where findings go.</param>
    /// <param name="isKnown">True for a work that may be cited.</param>
    /// <param name="authored">An author's text by name; null for an unknown one.</param>
    public MarkdownBlocks(
        EditionParts parts, Pictures pictures, Lines lines, ComposeMessages say, Func<string, bool> isKnown,
        Func<string, ProseText?> authored)
    {
        (this.parts, this.say, this.authored, formulas) = (parts, say, authored, new FormulaReader(say));
        pipeline = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation().UseMathematics().UsePipeTables().UseFootnotes().Use<Definitions>().UseCjkFriendlyEmphasis()
            .Use(new CitationSyntax(isKnown)).UseGenericAttributes().Build();
        inlines = new MarkdownInlines(formulas, pictures, lines, say, Note);
        containers = new ListsAndTables(inlines, say, Inside);
        this.pictures = new PictureParagraph(pictures, say, Label);
    }

    /// <summary>Where a label stands in an author's text, the last time where it stands several times.</summary>
    public Dictionary<string, Span> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>True when a text that was read refers to the table.</summary>
    public bool RefersTo(TableBlock table) => inlines.Referred.Contains($"tbl-{table.Id}");

    /// <summary>True when an author's text holds the heading, or places the table or figure.</summary>
    public bool IsAuthors(Block block) => authors.Contains(block);

    /// <summary>The blocks of a text.</summary>
    public ImmutableArray<Block> Read(ProseText text)
    {
        var document = Parsed(text);
        foreach (var note in document.Descendants<FootnoteLinkReferenceDefinition>().Select(n => n.Footnote).Where(n => n.Order < 0))
        {
            say.UnusedFootnote((note.Label ?? "").TrimStart('^'), text.At(note));
        }
        if (text.IsAuthored) Braces.Check(document, text, say);
        return [.. All(document, text)];
    }

    /// <summary>The paragraphs of an abstract; anything else in it is an error.</summary>
    public ImmutableArray<Block> ReadAbstract(ProseText text)
    {
        var document = Parsed(text);
        foreach (var (piece, name) in document.Descendants().Select(p => (p, NotInAbstract(p))).Where(p => p.Item2.Length > 0))
        {
            say.NotInAbstract(name, text.At(piece));
        }
        return [.. All(document.Where(b => b is ParagraphBlock or HtmlBlock), text)];
    }

    /// <summary>The text as Markdown; nothing of it, with an error, where it is nested deeper than can be read.</summary>
    private MarkdownDocument Parsed(ProseText text)
    {
        if (text.TooDeep() is { } line) say.TooDeep(line);
        else
        {
            try
            {
                var document = Markdown.Parse(text.Markdown, pipeline);
                if (Nesting.TooDeep(document) is not { } piece) return document;
                say.TooDeep(text.At(piece));
            }
            catch (ArgumentException) // brackets and emphasis in one another, which Markdig gives up on
            {
                say.TooDeep(text.Deepest(t => Markdown.Parse(t, pipeline)));
            }
        }
        return new MarkdownDocument();
    }

    private static string NotInAbstract(MarkdownObject piece) => piece switch
    {
        HeadingBlock => "a heading",
        Markdig.Syntax.ListBlock or DefinitionList => "a list",
        MdTable => "a table",
        MathBlock => "a displayed formula",
        FencedCodeBlock { Info: "table" } => "a table",
        FencedCodeBlock { Info: "figure" } or LinkInline { IsImage: true } => "a figure",
        Markdig.Syntax.CodeBlock => "code",
        Markdig.Syntax.QuoteBlock => "a quote",
        ThematicBreakBlock => "a rule",
        FootnoteLink { IsBackLink: false } => "a footnote",
        _ => "",
    };

    private IEnumerable<Block> All(IEnumerable<MdBlock> blocks, ProseText text) =>
        ListsAndTables.Grouped(blocks.SelectMany(b => Blocks(b, text)), ofSeveral: !text.IsAuthored);

    /// <summary>The blocks of a footnote; none, with an error, where it is called inside of itself.</summary>
    private ImmutableArray<Block> Note(Footnote note, ProseText text)
    {
        if (openNotes.Count == Nesting.MostLevels)
        {
            say.TooDeep(text.At(note));
            return [];
        }
        if (!openNotes.Add(note))
        {
            say.NoteInItself((note.Label ?? "").TrimStart('^'), text.At(note));
            return [];
        }
        var blocks = Inside(note, text);
        openNotes.Remove(note);
        return blocks;
    }

    /// <summary>The blocks of a list, a quote or a note, where no heading stands.</summary>
    private ImmutableArray<Block> Inside(IEnumerable<MdBlock> blocks, ProseText text)
    {
        var all = blocks.ToList();
        foreach (var heading in all.OfType<HeadingBlock>()) say.HeadingInside(text.At(heading));
        return [.. All(all.Where(b => b is not HeadingBlock), text)];
    }

    private IEnumerable<Block> Blocks(MdBlock block, ProseText text)
    {
        var at = text.At(block);
        switch (block)
        {
            case HeadingBlock heading: return [Heading(heading, text)];
            case MathBlock math:
                var tex = math.Lines.ToString();
                return formulas.Read(tex, at) is { } unnumbered ? [new EquationBlock("", 0, tex, unnumbered)] : [];
            case FencedCodeBlock fence: return Fenced(fence, text);
            case Markdig.Syntax.CodeBlock code: return Indented(code, text);
            case ParagraphBlock paragraph: return Paragraph(paragraph, text);
            case Markdig.Syntax.ListBlock list: return [containers.List(list, text)];
            case Markdig.Syntax.QuoteBlock quote: return [new QuoteBlock(Inside(quote, text))];
            case DefinitionList definitions: return [containers.Definitions(definitions, text)];
            case MdTable table: return [containers.Table(table, text)];
            case ThematicBreakBlock: return [new RuleBlock()];
            case HtmlBlock html:
                if (html.Type != HtmlBlockType.Comment) say.RawHtml(Tag().Match(text.Typed(html)).Value, at);
                else if (!text.Typed(html).Contains("-->", StringComparison.Ordinal)) say.NoteNeverClosed(at);
                return [];
            case FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock: return []; // read where they are called
            default:
                say.UnknownMarkdown(text.Typed(block), at);
                return [];
        }
    }

    private Heading Heading(HeadingBlock heading, ProseText text)
    {
        var attributes = heading.TryGetAttributes();
        var number = attributes?.Classes?.Contains("unnumbered") == true ? null : "";
        var made = new Heading(heading.Level, Label(attributes?.Id ?? "", text.At(heading)), number, inlines.Of(heading.Inline, text));
        if (text.IsAuthored) authors.Add(made);
        return made;
    }

    private IEnumerable<Block> Fenced(FencedCodeBlock fence, ProseText text)
    {
        var (id, at) = ((fence.Arguments ?? "").Trim(), text.At(fence));
        var places = fence.Info is "text" or "table" or "figure" && (id.Length > 0 || !text.IsAuthored);
        if (places && fence.Info == "text") return Included(id, at);
        if (places || fence.Info == "equation") return Placed(fence, id, at) is { } part ? [text.IsAuthored ? Authors(part) : part] : [];
        if (text.IsAuthored && id.Length == 0) return [new Contracts.Document.CodeBlock(fence.Lines.ToString())];
        say.UnknownBlock(fence.Info ?? "", at);
        return [];
    }

    private IEnumerable<Block> Included(string id, Span at)
    {
        if (!open.Add(id))
        {
            say.IncludesItself(id, at);
            return [];
        }
        var blocks = authored(id) is { } own ? Read(own) : [];
        open.Remove(id);
        return blocks;
    }

    private Block? Placed(FencedCodeBlock fence, string id, Span at)
    {
        switch (fence.Info)
        {
            case "table":
                Stands($"tbl-{id}", at);
                return parts.HasTable(id, at) ? parts.Place(id) : null;
            case "figure":
                Stands($"fig-{id}", at);
                return parts.HasFigure(id, at) ? parts.PlaceFigure(id) : null;
            default:
                var tex = fence.Lines.ToString();
                Stands($"eq-{id}", at);
                return formulas.Read(tex, at) is { } formula ? new EquationBlock($"eq-{Label(id, at)}", -1, tex, formula) : null;
        }
    }

    /// <summary>A table or figure where an author wants it: a copy, known as such.</summary>
    private Block Authors(Block part)
    {
        var moved = part switch { TableBlock t => t with { }, FigureBlock f => f with { }, _ => part };
        authors.Add(moved);
        return moved;
    }

    /// <summary>Lines behind four spaces are code; a paragraph in Chinese is hardly meant so.</summary>
    private IEnumerable<Block> Indented(Markdig.Syntax.CodeBlock code, ProseText text)
    {
        var lines = code.Lines.ToString();
        if (!text.IsAuthored) return [];
        if (lines.Any(Width.IsWide)) say.IndentedText(text.At(code));
        return [new Contracts.Document.CodeBlock(lines)];
    }

    /// <summary>"::where text" gives a paragraph of a theme the role "where"; a picture alone in a paragraph is a figure.</summary>
    private IEnumerable<Block> Paragraph(ParagraphBlock paragraph, ProseText text)
    {
        if (pictures.Read(paragraph, text) is { } alone) return alone;
        var inline = inlines.Of(paragraph.Inline, text);
        if (text.IsAuthored && ListsAndTables.Line(inline, Label(IdOf(paragraph), text.At(paragraph))) is { } colon) return [colon];
        if (text.IsAuthored || inline is not [TextRun { Text: var first }, ..] || !first.StartsWith("::", StringComparison.Ordinal))
        {
            return [new Paragraph(inline)];
        }
        var role = first[2..].Split(' ')[0];
        return [new Paragraph([new TextRun(first[(2 + role.Length)..].TrimStart()), .. inline.Skip(1)], role)];
    }

    /// <summary>The label of a paragraph, which may hang on its last piece.</summary>
    private static string IdOf(ParagraphBlock paragraph) =>
        paragraph.TryGetAttributes()?.Id ?? paragraph.Inline?.LastChild?.TryGetAttributes()?.Id ?? "";

    private void Stands(string label, Span at)
    {
        if (at.Line > 0) Places[label] = at;
    }

    /// <summary>A label as it may stand in an address: nothing of it can end an attribute or begin an element.</summary>
    private string Label(string label, Span at)
    {
        if (label.Length > 0) Stands(label, at);
        if (label.Length == 0 || Labels().IsMatch(label)) return label;
        say.BadLabel(label, at);
        return "";
    }

    [GeneratedRegex(@"<[^>\n]*>?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$")]
    private static partial Regex Labels();
}
