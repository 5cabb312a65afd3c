namespace ReportGen.Engine.Compose;

/// <summary>A rendered template, and which line of its file each place of it comes from.</summary>
/// <param name="markdown">What was rendered.</param>
/// <param name="marks">Places where typed text begins, ascending, each with its line in the file.</param>
internal sealed class RenderedText(string markdown, IReadOnlyList<(int At, int Line)> marks)
{
    public string Markdown => markdown;

    /// <summary>The line, from 1, of a place in the Markdown.</summary>
    public int LineOf(int at)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].At <= at) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return 1;
        var (from, line) = marks[low - 1];
        var end = low < marks.Count ? marks[low].Line : int.MaxValue; // what a function printed may have more lines than its call
        return Math.Min(end, line + markdown.AsSpan(from, Math.Min(at, markdown.Length) - from).Count('\n'));
    }
}
