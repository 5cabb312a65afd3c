using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Markup;

/// <summary>Puts cells and what they span where they belong.</summary>
internal sealed class GridBuilder
{
    private readonly SortedDictionary<int, List<string>> rows = [];
    private readonly List<CellRange> merged = [];
    private readonly HashSet<(int Row, int Column)> covered = [];

    public bool IsCovered(int row, int column) => covered.Contains((row, column));

    public void Put(int row, int column, string text, int wide, int high)
    {
        if (wide > 1 || high > 1) merged.Add(new CellRange(row, column, row + high - 1, column + wide - 1));
        for (var r = row + 1; r < row + Math.Min(high, 10000); r++)
        {
            for (var c = column; c < column + Math.Min(wide, 1000); c++) covered.Add((r, c));
        }
        if (text.Length == 0) return;
        if (!rows.TryGetValue(row, out var cells)) rows[row] = cells = [];
        while (cells.Count <= column) cells.Add("");
        cells[column] = text;
    }

    public SourceSheet Sheet(SheetName name) => new(name, [.. rows.Select(r => new SourceRow(r.Key, [.. r.Value]))]) { Merged = merged };
}
