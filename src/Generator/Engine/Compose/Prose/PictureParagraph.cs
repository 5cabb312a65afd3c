using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Diagnostics;
using Block = ReportGen.Contracts.Document.Block;
using Span = ReportGen.Contracts.Text.SourceSpan;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>
/// Pictures that stand alone in their paragraph: figures, whose caption is the title, else the words that say what they show.
/// </summary>
internal sealed class PictureParagraph(Pictures pictures, ComposeMessages say, Func<string, Span, string> label)
{
    /// <summary>The pictures of a paragraph that holds nothing else; null for any other paragraph.</summary>
    public IEnumerable<Block>? Read(ParagraphBlock paragraph, ProseText text)
    {
        var all = (paragraph.Inline ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>()).Where(i => !IsBetween(i)).ToList();
        return all.Count > 0 && all.All(i => i is LinkInline { IsImage: true })
            ? [.. all.Cast<LinkInline>().Select(i => Picture(i, paragraph, text)).OfType<Block>()]
            : null;
    }

    private static bool IsBetween(Markdig.Syntax.Inlines.Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    private PictureBlock? Picture(LinkInline image, ParagraphBlock paragraph, ProseText text)
    {
        if (pictures.Find(image, text) is not { } picture) return null;
        var (at, alt) = (text.At(image), Pictures.Alt(image, picture));
        var hasWords = image.FirstChild is not null;
        if (!hasWords) say.PictureWithoutWords(picture.Name, at);
        var caption = image.Title is { Length: > 0 } title ? title : hasWords ? alt : "";
        if (Characters.FirstUnprintable(caption) is >= 0 and var lost)
        {
            say.UnprintableEntity(Characters.NameOf(caption[lost]), at);
            return null;
        }
        var attributes = image.TryGetAttributes() ?? paragraph.TryGetAttributes();
        return new PictureBlock(label(attributes?.Id ?? "", at), picture, alt, caption, pictures.Size(image, picture, at))
        {
            Wide = attributes?.Classes?.Contains("wide") == true,
        };
    }
}
