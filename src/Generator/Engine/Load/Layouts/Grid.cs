using ReportGen.Contracts.Data;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>A sheet's cells, with what merged ranges hold in every cell of theirs.</summary>
internal sealed class Grid
{
    private readonly Dictionary<(int Row, int Column), (int Index, int Column)> merged = [];

    public Grid(SourceSheet sheet)
    {
        Sheet = sheet;
        Width = sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(r => r.Count);
        foreach (var range in sheet.Merged) Spread(range);
    }

    public SourceSheet Sheet { get; }

    /// <summary>The rows that hold a cell, from top to bottom.</summary>
    public IReadOnlyList<SourceRow> Rows => Sheet.Rows;

    /// <summary>The columns of the longest row.</summary>
    public int Width { get; }

    public bool IsText => Sheet.Separator is not null;

    public string this[int row, int column] => Rows[row][column];

    /// <summary>True when the cell holds something.</summary>
    public bool Has(int row, int column) => Rows[row].Has(column);

    /// <summary>The cell, or what the merged range that it belongs to holds.</summary>
    public string Filled(int row, int column) =>
        Rows[row][column] is { Length: > 0 } cell ? cell : merged.TryGetValue((row, column), out var first)
            ? Rows[first.Index][first.Column] : "";

    public IEnumerable<int> Used(int row) => Enumerable.Range(0, Rows[row].Count).Where(c => Has(row, c));

    /// <summary>True when the row stands directly under the one before it.</summary>
    public bool Follows(int row) => row > 0 && Rows[row].Number == Rows[row - 1].Number + 1;

    private void Spread(CellRange range)
    {
        var first = IndexOf(range.FirstRow);
        if (first == Rows.Count || Rows[first].Number != range.FirstRow) return; // a merged range that holds nothing
        for (var row = first; row < Rows.Count && Rows[row].Number <= range.LastRow; row++)
        {
            for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, Width - 1); column++) merged.TryAdd((row, column),
                (first, range.FirstColumn));
        }
    }

    /// <summary>The index of the first row from a number on.</summary>
    public int IndexOf(int number)
    {
        var (low, high) = (0, Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Number < number) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
