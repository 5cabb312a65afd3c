using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>How deep the pieces of a text stand in one another: each level is written and laid out inside of the one before.</summary>
internal static class Nesting
{
    /// <summary>More levels than these no reader could follow.</summary>
    public const int MostLevels = 100;

    /// <summary>The first piece that stands deeper; null for none.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Piece, int Level)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Level > MostLevels) return next.Piece;
            foreach (var inner in Inside(next.Piece)) open.Push((inner, next.Level + 1));
        }
        return null;
    }

    private static IEnumerable<MarkdownObject> Inside(MarkdownObject piece) => piece switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inlines => inlines,
        _ => [],
    };
}
