using ReportGen.Engine.Diagnostics;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Wording;
using Inline = ReportGen.Contracts.Document.Inline;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Running text of Markdown. References and numbers are still open; <see cref="Numbering"/> closes them.</summary>
/// <param name="formulas">Reads formulas.</param>
/// <param name="pictures">Finds pictures.</param>
/// <param name="lines">Joins lines.</param>
/// <param name="say">Where findings go.</param>
/// <param name="note">The blocks of a footnote.</param>
internal sealed partial class MarkdownInlines(
    FormulaReader formulas, Pictures pictures, Lines lines, ComposeMessages say, Func<Footnote, ProseText, ImmutableArray<Block>> note)
{
    /// <summary>The running text of a block.</summary>
    public ImmutableArray<Inline> Of(IEnumerable<MdInline>? inlines, ProseText text) =>
        lines.Joined(Open(inlines, text), text.IsAuthored);

    private ImmutableArray<Inline> Open(IEnumerable<MdInline>? inlines, ProseText text)
    {
        var made = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines ?? [])
        {
            var one = Of(inline, text);
            if (one is TextRun run && made.Count > 0 && made[^1] is TextRun before) made[^1] = new TextRun(before.Text + run.Text);
            else if (one is not null) made.Add(one);
        }
        return made.ToImmutable();
    }

    private Inline? Of(MdInline inline, ProseText text) => inline switch
    {
        LiteralInline literal => Literal(literal, text),
        HtmlEntityInline entity => Entity(entity, text),
        LineBreakInline { IsHard: true } => new LineBreak(),
        LineBreakInline => new TextRun("\n"),
        EmphasisInline emphasis => new Emphasis(Open(emphasis, text), emphasis.DelimiterCount == 2),
        MathInline { Content: var tex } =>
            formulas.Read(tex.ToString(), text.At(inline)) is { } formula ? new InlineMath(tex.ToString(), formula) : null,
        CodeInline code => new CodeRun(code.Content),
        CitationInline citation => new PendingCitation(citation.Works, text.At(citation))
        {
            InText = citation.TryGetAttributes()?.Classes?.Contains("text") == true, NamesAuthor = citation.NamesAuthor,
        },
        FootnoteLink { IsBackLink: true } => null,
        FootnoteLink link => new PendingFootnote($"{text.File} {link.Footnote.Label}", note(link.Footnote, text)),
        LinkInline { IsImage: true } image => Image(image, text),
        LinkInline { Url: { } url } when url.StartsWith('#') => Reference(url[1..], inline, text),
        LinkInline link => Outside(link.Url ?? "", Open(link, text), text.At(link)),
        AutolinkInline auto => Outside(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, [new TextRun(auto.Url)], text.At(auto)),
        HtmlInline html => Html(html, text),
        _ => Unknown(inline, text),
    };

    /// <summary>What texts refer to, by anchor.</summary>
    public HashSet<string> Referred { get; } = new(StringComparer.Ordinal);

    private PendingReference Reference(string target, MdInline inline, ProseText text)
    {
        Referred.Add(target);
        return new PendingReference(target, text.At(inline));
    }

    private TextRun Literal(LiteralInline literal, ProseText text)
    {
        if (text.IsAuthored && !literal.IsFirstCharacterEscaped && literal.Span.Start >= 0
            && NoteCall().Match(text.Markdown, literal.Span.Start) is { Success: true } call)
        {
            say.NoFootnote(call.Groups[1].Value, text.At(literal));
        }
        if (text.IsAuthored && literal.TryGetAttributes() is null && OtherMarkdown.In(literal, text) is { } piece)
        {
            say.PrintedAsTyped(piece, text.At(literal));
        }
        if (text.IsAuthored && literal.Content.AsSpan().Contains('\uFFFD')) say.CharacterLost(text.At(literal));
        if (text.IsAuthored && literal.Content.AsSpan().Contains("<!--", StringComparison.Ordinal)) say.NoteNeverClosed(text.At(literal));
        return new TextRun(literal.Content.ToString());
    }

    private TextRun? Entity(HtmlEntityInline entity, ProseText text)
    {
        var letter = entity.Transcoded.ToString();
        if (Characters.FirstUnprintable(letter) < 0) return new TextRun(letter);
        say.UnprintableEntity(entity.Original.ToString(), text.At(entity));
        return null;
    }

    private InlinePicture? Image(LinkInline image, ProseText text) => pictures.Find(image, text) is { } picture
        ? new InlinePicture(picture, Pictures.Alt(image, picture), pictures.Size(image, picture, text.At(image)))
        : null;

    /// <summary>A comment is the author's own; a tag that closes has been said of where it opens.</summary>
    private TextRun? Html(HtmlInline html, ProseText text)
    {
        var isSilent = html.Tag.StartsWith("<!--", StringComparison.Ordinal) || html.Tag.StartsWith("</", StringComparison.Ordinal);
        if (!isSilent) say.RawHtml(html.Tag, text.At(html));
        return null;
    }

    private TextRun? Unknown(MdInline inline, ProseText text)
    {
        if (inline is LinkDelimiterInline { IsImage: false }) say.BracketNeverClosed(Cited(inline, text), text.At(inline));
        else say.UnknownMarkdown(text.Typed(inline), text.At(inline));
        return null;
    }

    /// <summary>What an open bracket cites, as typed; null where it cites nothing.</summary>
    private static string? Cited(MdInline bracket, ProseText text) => bracket.Span.Start >= 0
        && OpenCitation().Match(text.Markdown, bracket.Span.Start) is { Success: true } open ? open.Groups[1].Value : null;

    [GeneratedRegex(@"\G\[((?:-?@[\w:./-]*\w)(?:[;,] ?-?@[\w:./-]*\w)*)")]
    private static partial Regex OpenCitation();

    /// <summary>A link to a page or a mailbox. Any other kind is a finding: some run programs, some name files of this machine.</summary>
    private OutsideLink Outside(string url, ImmutableArray<Inline> shown, Contracts.Text.SourceSpan at)
    {
        if (WebAddress.IsOne(url)) return new OutsideLink(url, shown);
        say.NoWebAddress(url, at);
        return new OutsideLink("", shown);
    }

    [GeneratedRegex(@"\G\[\^([^\]\s]+)\]")]
    private static partial Regex NoteCall();
}
