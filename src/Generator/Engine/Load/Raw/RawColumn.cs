using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Raw;

/// <summary>
/// One column of the data over units and years, with the place of every cell. Positions are those of the list of units and the study's
/// years.
/// </summary>
internal sealed class RawColumn
{
    private readonly int cells;
    private List<Held> held = [];

    public RawColumn(string name, int units, int years)
    {
        (Name, cells) = (name, units * years);
        (Values, Origins) = (new double[cells], new CellOrigin[cells]);
        Array.Fill(Values, double.NaN);
    }

    public string Name { get; }

    /// <summary>By cell; NaN where there is no value.</summary>
    public double[] Values { get; }

    public CellOrigin[] Origins { get; }

    public bool Seen { get; set; }

    /// <summary>True when a sheet read before holds cells of the column.</summary>
    public bool IsHeld => held.Count > 0;

    /// <summary>Says that the column is one of a sheet, in the rows that all of its columns share.</summary>
    public void StandsIn(SheetRows rows, int column) => held.Add(new Held(rows, column, null));

    /// <summary>Says where a single cell stands, in a sheet whose columns do not share their rows.</summary>
    public void StandsAt(int cell, int file, int row, int column)
    {
        if (held.Count == 0 || held[^1].Rows.File != file) held.Add(new Held(new SheetRows(file, cells), 0, new int[cells]));
        held[^1].Rows[cell] = row;
        held[^1].Columns![cell] = column;
    }

    /// <summary>Gives a column that is made of others the places of one of them.</summary>
    public void StandsWith(RawColumn source) => held = source.held;

    public void Put(int cell, double? value, CellOrigin origin = CellOrigin.Observed)
    {
        if (value is { } v) Put(cell, v, origin);
    }

    public void Put(int cell, double value, CellOrigin origin = CellOrigin.Observed)
    {
        Values[cell] = value;
        Origins[cell] = origin;
    }

    /// <summary>True when a row holds the cell; asked while a sheet is read, one of a sheet read before it.</summary>
    public bool HasPlace(int cell, SheetRows? except = null)
    {
        foreach (var sheet in held) if (sheet.Rows != except && sheet.Rows[cell] > 0) return true;
        return false;
    }

    /// <summary>The place of a cell in the data; the file as a whole for a cell that no row holds.</summary>
    public SourceSpan Place(int cell, IReadOnlyList<SourceSpan> files)
    {
        foreach (var sheet in held)
        {
            if (sheet.Rows[cell] is > 0 and var row) return files[sheet.Rows.File] with { Line = row, Column = sheet.ColumnOf(cell) };
        }
        return files[0] with { Line = 0, Column = 0 };
    }

    /// <summary>Where a sheet holds the column: everywhere in one column of its own, or cell by cell.</summary>
    private readonly record struct Held(SheetRows Rows, int Column, int[]? Columns)
    {
        public int ColumnOf(int cell) => Columns?[cell] ?? Column;
    }
}
