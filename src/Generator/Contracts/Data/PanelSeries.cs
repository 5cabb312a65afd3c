using System.Collections.Immutable;

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
    /// <summary>The origin at two positions.</summary>
    public CellOrigin Origin(int unit, int year) => Origins[(unit * Values.Columns.Count) + year];
}
