using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load;

/// <summary>
/// Puts the cells of rows that hold a unit and year each into their columns. Plain numbers are put from many rows at the same time, since
/// every row has cells of its own; what is to be looked at, one after the other.
/// </summary>
internal sealed class WideCells(RawPanel panel, Grid grid, CellReader cells, RowFindings findings, SheetRows sheet)
{
    private const int RowsOfBlock = 1 << 13;

    /// <summary>Puts every cell.</summary>
    /// <param name="rows">The rows, as indices into the grid, with the cells of the panel that they hold.</param>
    /// <param name="columns">Where the columns are in the sheet.</param>
    public void Put(IReadOnlyList<(int Row, int Cell)> rows, (int At, RawColumn Column)[] columns)
    {
        // a column that another sheet holds cells of may have some twice
        var plain = columns.Select(c => c.Column.IsHeld ? null : cells.MissingNumbersIfPlain(c.Column.Name)).ToArray();
        foreach (var (at, column) in columns) column.StandsIn(sheet, at + 1);
        var blocks = rows.Chunk(RowsOfBlock).ToArray();
        var others = new List<(int Row, int Cell, int Column)>[blocks.Length];
        void PutBlock(int b) => others[b] = PutPlain(blocks[b], columns, plain);
        if (blocks.Length == 1) PutBlock(0);
        else Parallel.For(0, blocks.Length, PutBlock);
        foreach (var (row, cell, column) in others.SelectMany(o => o)) PutOther(grid.Rows[row], cell, columns[column]);
    }

    /// <summary>Puts the plain numbers of some rows; returns the cells that are none.</summary>
    private List<(int Row, int Cell, int Column)> PutPlain(
        (int Row, int Cell)[] rows, (int At, RawColumn Column)[] columns, double[]?[] missing)
    {
        var others = new List<(int, int, int)>();
        foreach (var (r, cell) in rows)
        {
            var row = grid.Rows[r];
            for (var c = 0; c < columns.Length; c++)
            {
                var (at, column) = columns[c];
                if (missing[c] is not { } none) others.Add((r, cell, c));
                else if (row.TryNumber(at, out var number)) { if (!none.Contains(number)) column.Put(cell, number); }
                else if (row.Has(at)) others.Add((r, cell, c));
            }
        }
        return others;
    }

    private void PutOther(SourceRow row, int cell, (int At, RawColumn Column) of)
    {
        var (unit, year) = (panel.Units[cell / panel.Years.Count], panel.Years[cell % panel.Years.Count]);
        var place = panel.Files[sheet.File] with { Line = row.Number, Column = of.At + 1 };
        if (of.Column.HasPlace(cell, except: sheet))
        {
            findings.CellTwice(unit, year, of.Column.Name, of.Column.Place(cell, panel.Files), place);
        }
        else of.Column.Put(cell, cells.Read(row[of.At], of.Column, unit, year, place));
    }
}
