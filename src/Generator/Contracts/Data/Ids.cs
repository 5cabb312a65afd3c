namespace ReportGen.Contracts.Data;

/// <summary>A unit: a city, a province, a country.</summary>
public readonly record struct UnitId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A region of a grouping.</summary>
public readonly record struct RegionId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A grouping of units into regions.</summary>
public readonly record struct GroupingId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>An indicator.</summary>
public readonly record struct IndicatorId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A criterion of a system.</summary>
public readonly record struct CriterionId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A system of a study.</summary>
public readonly record struct SubsystemId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A quantity per unit and year: a system's score, a degree, or what a plugin computes.</summary>
public readonly record struct MeasureId(string Value) { /// <inheritdoc/>
    public override string ToString() => Value; }

/// <summary>A calendar year: the time axis of a panel; interpolation goes by its value, so that holes in the axis count.</summary>
public readonly record struct Year(int Value) : IComparable<Year>
{
    /// <inheritdoc/>
    public int CompareTo(Year other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
