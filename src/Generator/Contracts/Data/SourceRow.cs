namespace ReportGen.Contracts.Data;

/// <summary>A row of cells.</summary>
public readonly record struct SourceRow
{
    private readonly string[]? cells;
    private readonly TextPart? text;
    private readonly int first;
    private readonly int start;

    /// <summary>A row.</summary>
    /// <param name="number">The row as the user's editor or spreadsheet counts it, from 1: in a text file the line it starts on.</param>
    /// <param name="cells">
    /// The cells, trimmed; those after the last one used may be absent. A number of a workbook is shortest invariant text; a percent cell
    /// reads as shown, with its sign ("12.3%"); a date is yyyy-MM-dd; a formula error is its word ("#DIV/0!"); a formula without a stored
    /// value is "=" and the formula.
    /// </param>
    public SourceRow(int number, string[] cells) => (Number, Count, this.cells) = (number, cells.Length, cells);

    internal SourceRow(int number, int count, TextPart text, int first, int start) =>
        (Number, Count, this.text, this.first, this.start) = (number, count, text, first, start);

    /// <summary>The row as the user's editor or spreadsheet counts it, from 1.</summary>
    public int Number { get; }

    /// <summary>How many cells it has.</summary>
    public int Count { get; }

    /// <summary>The cell at a position from 0; empty where the row has none.</summary>
    public string this[int at] =>
        at < 0 || at >= Count ? "" : cells is not null ? cells[at] : text!.Cell(start, first, at);

    /// <summary>The cells.</summary>
    public string[] Cells
    {
        get
        {
            if (cells is not null) return cells;
            var all = new string[Count];
            for (var at = 0; at < all.Length; at++) all[at] = this[at];
            return all;
        }
    }

    /// <summary>True when the cell at a position from 0 holds something.</summary>
    public bool Has(int at) =>
        at >= 0 && at < Count && (cells is not null ? cells[at].Length > 0 : Utf8(at).Length > 0);

    /// <summary>The number of cells up to the last one that holds something.</summary>
    public int Used
    {
        get
        {
            var used = Count;
            while (used > 0 && !Has(used - 1)) used--;
            return used;
        }
    }

    /// <summary>The number of a cell that is written as programs write numbers; false for any other cell.</summary>
    public bool TryNumber(int at, out double number)
    {
        number = 0;
        if (at < 0 || at >= Count) return false;
        return cells is not null ? PlainNumber.TryRead(cells[at], out number) : PlainNumber.TryRead(Utf8(at), out number);
    }

    private ReadOnlySpan<byte> Utf8(int at) => text!.Utf8(start, first, at);
}
