using Markdig.Syntax;
using Span = ReportGen.Contracts.Text.SourceSpan;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>A text as Markdown, and where it comes from.</summary>
/// <param name="markdown">The Markdown that was rendered.</param>
/// <param name="file">What messages call its file.</param>
/// <param name="lineOf">The line of the file for a place in the Markdown; null for a text of a theme, whose lines are of no use.</param>
internal sealed class ProseText(string markdown, string file, Func<int, int>? lineOf)
{
    public string Markdown => markdown;

    public string File => file;

    /// <summary>True for a text that an author wrote.</summary>
    public bool IsAuthored => lineOf is not null;

    /// <summary>The place of a piece of the text.</summary>
    public Span At(MarkdownObject piece) => new(file, lineOf?.Invoke(Math.Max(0, piece.Span.Start)) ?? 0);

    /// <summary>A piece as it is typed.</summary>
    public string Typed(MarkdownObject piece) =>
        piece.Span.Start < 0 || piece.Span.End >= markdown.Length || piece.Span.End < piece.Span.Start
            ? piece.ToString() ?? ""
            : markdown[piece.Span.Start..(piece.Span.End + 1)];
}
