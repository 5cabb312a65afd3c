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

/// <summary>The completed panel: what every model computes from.</summary>
public sealed class Panel
{
    private readonly ImmutableArray<bool> present;

    /// <summary>A panel; <paramref name="present"/> tells by unit and year, by rows, which unit-years exist.</summary>
    public Panel(
        Axis<UnitId> units, Axis<Year> years, ImmutableArray<bool> present,
        ImmutableDictionary<IndicatorId, PanelSeries> indicators,
        ImmutableDictionary<SubsystemId, LabeledMatrix<UnitId, Year>> givenScores,
        ImmutableDictionary<MeasureId, LabeledMatrix<UnitId, Year>> published)
    {
        (Units, Years, this.present) = (units, years, present);
        (Indicators, GivenScores, Published) = (indicators, givenScores, published);
    }

    /// <summary>The units that take part, by first appearance over the data files.</summary>
    public Axis<UnitId> Units { get; }

    /// <summary>The study's years, ascending.</summary>
    public Axis<Year> Years { get; }

    /// <summary>The indicators' series.</summary>
    public ImmutableDictionary<IndicatorId, PanelSeries> Indicators { get; }

    /// <summary>The scores of systems that are given by a column.</summary>
    public ImmutableDictionary<SubsystemId, LabeledMatrix<UnitId, Year>> GivenScores { get; }

    /// <summary>Published values by measure.</summary>
    public ImmutableDictionary<MeasureId, LabeledMatrix<UnitId, Year>> Published { get; }

    /// <summary>True when the unit has a row in that year.</summary>
    public bool IsPresent(int unit, int year) => present[(unit * Years.Count) + year];

    /// <summary>The same panel with other values of the indicators.</summary>
    public Panel With(ImmutableDictionary<IndicatorId, PanelSeries> indicators) =>
        new(Units, Years, present, indicators, GivenScores, Published);

    /// <summary>How many unit-years there are.</summary>
    public int RowCount => present.Count(p => p);
}
