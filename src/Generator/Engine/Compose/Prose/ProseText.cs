using Markdig.Syntax;
using Span = ReportGen.Contracts.Text.SourceSpan;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>A text as Markdown, and where it comes from.</summary>
/// <param name="markdown">The Markdown that was rendered.</param>
/// <param name="file">What messages call its file.</param>
/// <param name="lineOf">The line of the file for a place in the Markdown; null for a text of a theme, whose lines are of no use.</param>
internal sealed class ProseText(string markdown, string file, Func<int, int>? lineOf)
{
    /// <summary>Columns of blanks and signs that a line may begin with: a hundred levels of quotes, of lists more.</summary>
    private const int MostLevels = 400;

    public string Markdown => markdown;

    public string File => file;

    /// <summary>True for a text that an author wrote.</summary>
    public bool IsAuthored => lineOf is not null;

    /// <summary>The place of a piece of the text.</summary>
    public Span At(MarkdownObject piece) => new(file, lineOf?.Invoke(Math.Max(0, piece.Span.Start)) ?? 0);

    /// <summary>The first line that stands deeper in quotes or lists than anything is read; null for none.</summary>
    public Span? TooDeep()
    {
        for (int from = 0, end; from < markdown.Length; from = end + 1)
        {
            end = markdown.IndexOf('\n', from);
            if (end < 0) end = markdown.Length;
            var (levels, at) = (0, from);
            for (; at < end && markdown[at] is ' ' or '\t' or '>' or '-' or '*' or '+'; at++) levels += markdown[at] is '>' ? 4 : 1;
            if (levels > MostLevels && at < end) return At(from);
        }
        return null;
    }

    /// <summary>The first paragraph, or what blank lines part, that cannot be parsed by itself; the whole text where each can.</summary>
    public Span Deepest(Action<string> parse)
    {
        for (int from = 0, end; from < markdown.Length; from = end + 2)
        {
            end = markdown.IndexOf("\n\n", from, StringComparison.Ordinal);
            if (end < 0) end = markdown.Length;
            try
            {
                parse(markdown[from..end]);
            }
            catch (ArgumentException)
            {
                return At(from);
            }
        }
        return new Span(file);
    }

    private Span At(int place) => new(file, lineOf?.Invoke(place) ?? 0);

    /// <summary>A piece as it is typed.</summary>
    public string Typed(MarkdownObject piece) =>
        piece.Span.Start < 0 || piece.Span.End >= markdown.Length || piece.Span.End < piece.Span.Start
            ? piece.ToString() ?? ""
            : markdown[piece.Span.Start..(piece.Span.End + 1)];
}
