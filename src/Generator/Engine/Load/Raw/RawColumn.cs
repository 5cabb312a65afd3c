using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Raw;

/// <summary>
/// One column of the data over units and years, with the place of every cell. Positions are those of the list of units and the study's
/// years.
/// </summary>
internal sealed class RawColumn(string name, int units, int years)
{
    private readonly (int File, int Row, int Column)[] places = new (int, int, int)[units * years];

    public string Name => name;

    public double[] Values { get; } = new double[units * years];

    public CellOrigin[] Origins { get; } = new CellOrigin[units * years];

    public bool Seen { get; set; }

    public void Put(int cell, double? value, int file, int row, int column)
    {
        places[cell] = (file, row, column);
        if (value is not { } v) return;
        Values[cell] = v;
        Origins[cell] = CellOrigin.Observed;
    }

    /// <summary>A value made of other columns; its place is that of one of them.</summary>
    public void PutDerived(int cell, double? value, CellOrigin origin, RawColumn source)
    {
        places[cell] = source.places[cell];
        if (value is not { } v) return;
        (Values[cell], Origins[cell]) = (v, origin);
    }

    public bool HasPlace(int cell) => places[cell].Row > 0;

    /// <summary>The place of a cell in the data; the file as a whole for a cell that no row holds.</summary>
    public SourceSpan Place(int cell, IReadOnlyList<SourceSpan> files)
    {
        var (file, row, column) = places[cell];
        return files[file] with { Line = row, Column = column };
    }
}
