using System.Collections.Immutable;

namespace ReportGen.Contracts.Data;

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

    /// <summary>The units that take part, in the order of the list of units; those that the data name, by id.</summary>
    public Axis<UnitId> Units { get; }

    /// <summary>The study's years, ascending.</summary>
    public Axis<Year> Years { get; }

    /// <summary>The indicators' series.</summary>
    public ImmutableDictionary<IndicatorId, PanelSeries> Indicators { get; }

    /// <summary>The scores of systems that are given by a column.</summary>
    public ImmutableDictionary<SubsystemId, LabeledMatrix<UnitId, Year>> GivenScores { get; }

    /// <summary>Published values by measure.</summary>
    public ImmutableDictionary<MeasureId, LabeledMatrix<UnitId, Year>> Published { get; }

    /// <summary>Columns of the data that models name, by their heads, as they stand there: no gap is filled.</summary>
    public ImmutableDictionary<string, LabeledMatrix<UnitId, Year>> Columns { get; init; } =
        ImmutableDictionary<string, LabeledMatrix<UnitId, Year>>.Empty;

    /// <summary>Units with rows that take no part, since some indicator has no value of theirs in any year.</summary>
    public ImmutableArray<UnitId> WithoutSeries { get; init; } = [];

    /// <summary>True when the unit has a row in that year.</summary>
    public bool IsPresent(int unit, int year) => present[(unit * Years.Count) + year];

    /// <summary>The same panel with other values of the indicators.</summary>
    public Panel With(ImmutableDictionary<IndicatorId, PanelSeries> indicators) =>
        new(Units, Years, present, indicators, GivenScores, Published) { Columns = Columns, WithoutSeries = WithoutSeries };

    /// <summary>How many unit-years there are.</summary>
    public int RowCount => present.Count(p => p);
}
