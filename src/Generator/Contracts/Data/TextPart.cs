using System.Text;

namespace ReportGen.Contracts.Data;

/// <summary>Consecutive rows of a text table, their cells one after the other in UTF-8.</summary>
public sealed class TextPart
{
    private readonly byte[] text;
    private readonly List<ushort> ends; // of cells, counted from their row's beginning
    private readonly List<int>? farEnds; // instead, where a row is too long for these
    private readonly List<(int Line, int Cells, int End)> rows;

    private TextPart(byte[] text, List<ushort> ends, List<int>? farEnds, List<(int, int, int)> rows) =>
        (this.text, this.ends, this.farEnds, this.rows) = (text, ends, farEnds, rows);

    internal int Count => rows.Count;

    internal SourceRow Row(int index, int linesBefore)
    {
        var (first, start) = index == 0 ? (0, 0) : (rows[index - 1].Cells, rows[index - 1].End);
        return new SourceRow(linesBefore + rows[index].Line, rows[index].Cells - first, this, first, start);
    }

    internal bool Holds(ReadOnlySpan<byte> sign) => rows.Count > 0 && text.AsSpan(..rows[^1].End).IndexOf(sign) >= 0;

    internal ReadOnlySpan<byte> Utf8(int start, int first, int at) =>
        text.AsSpan((at == 0 ? start : start + End(first + at - 1))..(start + End(first + at)));

    internal string Cell(int start, int first, int at) => Encoding.UTF8.GetString(Utf8(start, first, at));

    private int End(int cell) => farEnds is null ? ends[cell] : farEnds[cell];

    /// <summary>Takes the cells of a text apart, one after the other.</summary>
    /// <param name="text">
    /// The text, which becomes the rows' own: cells are moved together in it. What is not yet read of it stays as it is.
    /// </param>
    /// <param name="cells">About how many cells there are.</param>
    /// <param name="rows">About how many rows there are.</param>
    public sealed class Builder(byte[] text, int cells, int rows)
    {
        private readonly List<ushort> ends = new(cells);
        private readonly List<(int Line, int Cells, int End)> made = new(rows);
        private List<int>? farEnds;
        private int used;
        private int start; // of the row
        private int count; // of cells

        /// <summary>Cells of the row so far.</summary>
        public int CellsOfRow => count - (made.Count == 0 ? 0 : made[^1].Cells);

        /// <summary>Adds a cell that is read, of the text or no longer than what was read of it.</summary>
        public void Add(ReadOnlySpan<byte> cell)
        {
            cell.CopyTo(text.AsSpan(used));
            var end = (used += cell.Length) - start;
            if (end > ushort.MaxValue) farEnds ??= [.. ends.Select(e => (int)e)];
            if (farEnds is null) ends.Add((ushort)end);
            else farEnds.Add(end);
            count++;
        }

        /// <summary>Ends the row, which began in a line of the part, from 1; one whose cells are all blank is none.</summary>
        public void EndRow(int line)
        {
            if (used > start) made.Add((line, count, used));
            else Forget(CellsOfRow);
            start = used;
        }

        /// <summary>The rows.</summary>
        public TextPart Build() => new(text, ends, farEnds, made);

        private void Forget(int last)
        {
            count -= last;
            if (farEnds is null) ends.RemoveRange(count, last);
            else farEnds.RemoveRange(count, last);
        }
    }
}
