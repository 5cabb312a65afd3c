using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReportGen.Contracts.Data;

/// <summary>Where a value of the panel comes from.</summary>
public enum CellOrigin : byte
{
    /// <summary>The row is there, the value is not.</summary>
    Missing,
    /// <summary>Read from the data.</summary>
    Observed,
    /// <summary>Between two observed years of the same unit.</summary>
    Interpolated,
    /// <summary>The nearest observed year of the same unit, before its first or after its last one.</summary>
    Carried,
    /// <summary>The mean over the other units, for a series without any observed value.</summary>
    Imputed,
    /// <summary>There is no row.</summary>
    Absent,
}

/// <summary>
/// One indicator over units and years: value and origin of every cell, as it is normalized (after division and transform).
/// </summary>
/// <param name="Values">Unit by year; a gap where the row is absent or nothing is known.</param>
/// <param name="Origins">Unit by year, by rows.</param>
public sealed record PanelSeries(LabeledMatrix<UnitId, Year> Values, ImmutableArray<CellOrigin> Origins)
{
    /// <summary>How many cells there are, absent rows not counted.</summary>
    public int Cells => Origins.Length - Count(CellOrigin.Absent);

    /// <summary>How many cells were blank in the data, or had no value of a formula there.</summary>
    public int BlankCells => Cells - Count(CellOrigin.Observed);

    /// <summary>How many cells come from there.</summary>
    public int Count(CellOrigin origin) => MemoryMarshal.Cast<CellOrigin, byte>(Origins.AsSpan()).Count((byte)origin);

    /// <summary>The origin at two positions.</summary>
    public CellOrigin Origin(int unit, int year) => Origins[(unit * Values.Columns.Count) + year];
}
