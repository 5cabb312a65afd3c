using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Markup;

/// <summary>Puts cells and what they span where they belong, row after row.</summary>
internal sealed class GridBuilder(SheetName name)
{
    private readonly SortedDictionary<int, List<string>> rows = [];
    private readonly SheetRoom room = new(name);
    private readonly List<int> coveredTo = []; // for each column the last row that a cell above reaches

    public bool IsCovered(int row, int column) => column < coveredTo.Count && coveredTo[column] >= row;

    public void Put(int row, int column, string text, int wide, int high)
    {
        room.Merge(row, column, high, wide);
        for (var c = column; high > 1 && c < Math.Min((long)column + wide, SheetRoom.Columns); c++)
        {
            while (coveredTo.Count <= c) coveredTo.Add(0);
            coveredTo[c] = (int)Math.Min((long)row + high - 1, SheetRoom.Rows);
        }
        if (text.Length == 0) return;
        if (!rows.TryGetValue(row, out var cells)) rows[row] = cells = [];
        if (column >= cells.Count) room.Take(row, column + 1L, column + 1L - cells.Count);
        while (cells.Count <= column) cells.Add("");
        cells[column] = text;
    }

    public SourceSheet Sheet() => room.Sheet([.. rows.Select(r => new SourceRow(r.Key, [.. r.Value]))]);
}
