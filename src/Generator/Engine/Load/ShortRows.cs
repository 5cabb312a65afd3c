using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Rows of a text with fewer cells than the header. Where they are few, a cell or a separator is missing, and what follows it stands under
/// another head; where they are many, the writer left out blank cells at the end; where it is every row, the header has a cell too many.
/// </summary>
internal sealed class ShortRows
{
    private const int Few = 20; // one in so many

    private (int Cells, SourceSpan At) first;
    private int count, rows;
    private bool areAlike = true;

    /// <summary>Takes a row that holds figures.</summary>
    public void Take(int cells, int columns, Func<SourceSpan> at)
    {
        rows++;
        if (cells >= columns) return;
        if (count++ == 0) first = (cells, at());
        areAlike &= cells == first.Cells;
    }

    /// <summary>Says it.</summary>
    /// <param name="columns">How many columns the header has.</param>
    /// <param name="header">Where the header stands.</param>
    /// <param name="say">Where it is said.</param>
    public void Say(int columns, SourceSpan header, LoadMessages say)
    {
        if (count == 0) return;
        if (count == rows && areAlike) say.HeaderLonger(columns, first.Cells, header);
        else if (count <= Math.Max(1, rows / Few)) say.ShortRow(first.Cells, columns, count - 1, first.At);
        else say.BlankEnds(count, rows, first.At);
    }
}
