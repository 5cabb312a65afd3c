using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReportGen.Contracts.Data;

/// <summary>Where a value of the panel comes from.</summary>
public enum CellOrigin : byte
{
    /// <summary>No value.</summary>
    Missing,
    /// <summary>Read from the data.</summary>
    Observed,
    /// <summary>Between two observed years of the same unit.</summary>
    Interpolated,
    /// <summary>The nearest observed year of the same unit, before its first or after its last one.</summary>
    Carried,
    /// <summary>The mean over the other units, for a series without any observed value.</summary>
    Imputed,
}

/// <summary>
/// One indicator over units and years: value and origin of every cell, as it is normalized (after division and transform).
/// </summary>
/// <param name="Values">Unit by year; a gap where the row is absent.</param>
/// <param name="Origins">Unit by year, by rows; Missing where the row is absent.</param>
/// <param name="Blank">Unit by year, by rows: true where the data's cell was blank.</param>
public sealed record PanelSeries(LabeledMatrix<UnitId, Year> Values, ImmutableArray<CellOrigin> Origins, ImmutableArray<bool> Blank)
{
    /// <summary>How many cells there are, absent rows not counted.</summary>
    public int Cells => Origins.Length - (Count(CellOrigin.Missing) == 0 ? 0 : Absent());

    /// <summary>How many cells were blank in the data.</summary>
    public int BlankCells => Blank.AsSpan().Count(true);

    /// <summary>How many cells come from there.</summary>
    public int Count(CellOrigin origin) => MemoryMarshal.Cast<CellOrigin, byte>(Origins.AsSpan()).Count((byte)origin);

    private int Absent()
    {
        var absent = 0;
        for (var i = 0; i < Origins.Length; i++)
        {
            if (Origins[i] == CellOrigin.Missing && !Blank[i]) absent++; // a blank cell may be left empty
        }
        return absent;
    }

    /// <summary>The origin at two positions.</summary>
    public CellOrigin Origin(int unit, int year) => Origins[(unit * Values.Columns.Count) + year];
}
