using System.Text;

namespace ReportGen.Contracts.Data;

/// <summary>Consecutive rows of a text table, their cells one after the other in UTF-8.</summary>
public sealed class TextPart
{
    private readonly byte[] text;
    private readonly List<int> ends;
    private readonly List<(int Line, int Cells)> rows;

    private TextPart(byte[] text, List<int> ends, List<(int, int)> rows) => (this.text, this.ends, this.rows) = (text, ends, rows);

    internal int Count => rows.Count;

    internal SourceRow Row(int index, int linesBefore)
    {
        var first = index == 0 ? 0 : rows[index - 1].Cells;
        return new SourceRow(linesBefore + rows[index].Line, rows[index].Cells - first, this, first);
    }

    internal bool Holds(ReadOnlySpan<byte> sign) => ends.Count > 0 && text.AsSpan(..ends[^1]).IndexOf(sign) >= 0;

    internal ReadOnlySpan<byte> Utf8(int cell) => text.AsSpan((cell == 0 ? 0 : ends[cell - 1])..ends[cell]);

    internal string Cell(int cell) => Encoding.UTF8.GetString(Utf8(cell));

    /// <summary>Takes the cells of a text apart, one after the other.</summary>
    /// <param name="text">
    /// The text, which becomes the rows' own: cells are moved together in it. What is not yet read of it stays as it is.
    /// </param>
    /// <param name="cells">About how many cells there are.</param>
    /// <param name="rows">About how many rows there are.</param>
    public sealed class Builder(byte[] text, int cells, int rows)
    {
        private readonly List<int> ends = new(cells);
        private readonly List<(int Line, int Cells)> made = new(rows);
        private int used;

        /// <summary>Cells of the row so far.</summary>
        public int CellsOfRow => ends.Count - (made.Count == 0 ? 0 : made[^1].Cells);

        /// <summary>Adds a cell that is read, of the text or no longer than what was read of it.</summary>
        public void Add(ReadOnlySpan<byte> cell)
        {
            cell.CopyTo(text.AsSpan(used));
            ends.Add(used += cell.Length);
        }

        /// <summary>Ends the row, which began in a line of the part, from 1; one whose cells are all blank is none.</summary>
        public void EndRow(int line)
        {
            var first = made.Count == 0 ? 0 : made[^1].Cells;
            if (used == (first == 0 ? 0 : ends[first - 1])) ends.RemoveRange(first, ends.Count - first);
            else made.Add((line, ends.Count));
        }

        /// <summary>The rows.</summary>
        public TextPart Build() => new(text, ends, made);
    }
}
