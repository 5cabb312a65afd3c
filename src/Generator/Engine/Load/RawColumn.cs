using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load;

/// <summary>One column of the data over units and years, with the place of every cell. Positions are those of the list of units and the study's years.</summary>
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

    public bool HasPlace(int cell) => places[cell].Row > 0;

    /// <summary>The place of a cell in the data; the file as a whole for a cell that no row holds.</summary>
    public SourceSpan Place(int cell, IReadOnlyList<SourceSpan> files)
    {
        var (file, row, column) = places[cell];
        return new SourceSpan(files[file].File, row, column);
    }
}
