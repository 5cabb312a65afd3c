using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>What stands in braces behind a piece of text: a label, and few words that mean something. Any other is a finding.</summary>
internal static class Braces
{
    public static void Check(MarkdownDocument document, ProseText text, ComposeMessages say)
    {
        foreach (var piece in document.Descendants().Where(p => p is HeadingBlock or ParagraphBlock or EmphasisInline or LinkInline
            or CitationInline or LiteralInline or Markdig.Syntax.ListBlock))
        {
            if (piece.TryGetAttributes() is not { } braces) continue;
            var unknown = (braces.Classes ?? []).Where(c => !Words(piece).Contains(c)).Select(c => $".{c}")
                .Concat((braces.Properties ?? []).Where(p => !(p.Key == "width" && IsPicture(piece)))
                    .Select(p => string.IsNullOrEmpty(p.Value) ? p.Key : $"{p.Key}={p.Value}")).ToList();
            if (unknown.Count == 0) continue;
            if (OtherMarkdown.Command(text.Typed(piece)) is { } command) say.UnknownMarkdown(command, text.At(piece));
            else foreach (var word in unknown) say.UnknownMarkdown($"{{{word}}}", text.At(piece));
        }
    }

    private static string[] Words(MarkdownObject piece) => piece switch
    {
        HeadingBlock => ["unnumbered"],
        CitationInline => ["text"],
        _ when IsPicture(piece) => ["wide"],
        _ => [],
    };

    /// <summary>A picture, or the paragraph that it stands alone in.</summary>
    private static bool IsPicture(MarkdownObject piece) =>
        piece is LinkInline { IsImage: true } || (piece is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } });
}
