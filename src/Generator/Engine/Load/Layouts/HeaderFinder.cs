using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// Finds the header: the row that names the unit column; else, above the first row that begins with a unit of the study; else the first
/// row with years.
/// Rows over it (years or groups over several columns) and under it (years, units of measurement) belong to it.
/// </summary>
internal sealed class HeaderFinder(DataFile file, RawPanel panel)
{
    private const int RowsLookedAt = 60;

    public Header? Find(Grid grid)
    {
        if (grid.Rows.Count == 0) return null;
        if (file.HeaderRows.Length > 0) return Declared(grid);
        var (anchor, column) = Anchor(grid);
        if (anchor < 0) return null;
        var rows = new List<int> { anchor };
        while (rows[0] > 0 && IsOver(grid, rows[0] - 1, column)) rows.Insert(0, rows[0] - 1);
        var next = anchor + 1;
        while (next < grid.Rows.Count && IsUnder(grid, next, anchor, column)) rows.Add(next++);
        return Header.Over(grid, rows, next, column + 1);
    }

    private Header? Declared(Grid grid)
    {
        var rows = Enumerable.Range(0, grid.Rows.Count).Where(r => file.HeaderRows.Contains(grid.Rows[r].Number)).ToList();
        return rows.Count == 0 ? null : Header.Over(grid, rows, rows[^1] + 1, 1);
    }

    private (int Row, int Column) Anchor(Grid grid)
    {
        var looked = Math.Min(RowsLookedAt, grid.Rows.Count);
        foreach (var isUnit in (Func<string, bool>[])[c => c == (file.UnitColumn ?? "unit"), Heads.IsUnit, Heads.IsIndicator, Heads.IsYear])
        {
            for (var r = 0; r < looked; r++)
            {
                var used = grid.Used(r).ToList();
                if (used.Count > 1 && used.FindIndex(c => isUnit(grid[r, c])) is >= 0 and var at && !IsBodyRow(grid, r)
                    && !IsUnderHeads(grid, r))
                {
                    return (r, used[at]);
                }
            }
        }
        for (var r = 1; r < looked; r++)
        {
            if (grid.Used(r).Take(3).FirstOrDefault(c => panel.FindUnit(grid[r, c]) >= 0, -1) is >= 0 and var c
                && HeadsAbove(grid, r) is >= 0 and var above) return (above, c);
        }
        var years = Enumerable.Range(0, looked)
            .FirstOrDefault(r => grid.Used(r).Count(c => YearText.Head(grid[r, c]) is not null) >= 2, -1);
        if (years >= 0) return (years, Math.Max(0, grid.Used(years).First() - 1));
        var first = Enumerable.Range(0, looked).FirstOrDefault(r => grid.Used(r).Skip(1).Any(), 0);
        return (first, 0);
    }

    /// <summary>A row of a listed unit whose name happens to be a head, or of figures, is no header.</summary>
    private static bool IsBodyRow(Grid grid, int row) =>
        grid.Used(row).Count(c => IsNumber(grid[row, c]) && YearText.Head(grid[row, c]) is null) > grid.Used(row).Count() / 2;

    /// <summary>
    /// True for a row with a figure under one of as many cells and no number: a word of it happens to be a head.
    /// </summary>
    private static bool IsUnderHeads(Grid grid, int row) =>
        grid.Used(row).Any(c => IsNumber(grid[row, c]) && YearText.Head(grid[row, c]) is null)
        && Enumerable.Range(0, row).Any(r => grid.Used(r).Count() >= grid.Used(row).Count()
            && !grid.Used(r).Any(c => IsNumber(grid[r, c])));

    private static int HeadsAbove(Grid grid, int row)
    {
        for (var r = row - 1; r >= 0; r--) if (grid.Used(r).Skip(1).Any()) return Topmost(grid, r);
        return -1;
    }

    // under a blank corner: years or units of measurement may stand between the heads and the body
    private static int Topmost(Grid grid, int row)
    {
        while (row > 0 && grid.Follows(row) && grid.Used(row - 1).Skip(1).Any() && !IsBodyRow(grid, row - 1)) row--;
        return row;
    }

    private bool IsOver(Grid grid, int row, int column)
    {
        if (!grid.Follows(row + 1) || grid[row, column].Length > 0 && grid.Used(row).Count() == 1) return false;
        var right = grid.Used(row).Where(c => c > column).ToList();
        return right.Count > 0 && right.All(c => !IsNumber(grid[row, c]) || YearText.Head(grid[row, c]) is not null)
            && (right.Count > 1 || IsYear(grid[row, right[0]]) || panel.ColumnNames.Resolve([grid[row, right[0]]])
                .Count > 0);
    }

    private bool IsUnder(Grid grid, int row, int anchor, int column)
    {
        var corner = grid[row, column];
        if (corner.Length > 0) return IsSecondLine(grid, row, anchor, corner);
        var used = grid.Used(row).Where(c => c != column).ToList();
        if (used.Count == 0 || used.Exists(c => IsNumber(grid[row, c]) && YearText.Head(grid[row, c]) is null)) return false;
        var years = used.Count(c => IsYear(grid[row, c]));
        return years == 0 ? used.Count > 1 || grid.Width <= 2 : years == used.Count && years > 1 && !HasYearColumn(grid, anchor);
    }

    /// <summary>The heads once more in another language, or their units of measurement, with a word in the corner too.</summary>
    private bool IsSecondLine(Grid grid, int row, int anchor, string corner)
    {
        var used = grid.Used(row).ToList();
        return panel.Units.Count > 0 && panel.FindUnit(corner) < 0 && used.Count > 2 && used.Count * 2 > grid.Used(anchor).Count()
            && !used.Exists(c => grid[row, c].Any(char.IsAsciiDigit) || file.Cells.Missing.Contains(grid[row, c]));
    }

    private static bool IsYear(string cell) => YearText.Head(cell) is not null || MarkedYear.Read(cell) is not null;

    private static bool HasYearColumn(Grid grid, int anchor) => grid.Used(anchor).Any(c => Heads.IsYear(grid[anchor, c]));

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
