using System.Collections.Immutable;
using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Plan;

/// <summary>How a made panel comes about. Nothing of it is a figure of a real place.</summary>
public sealed record SimulationSpec
{
    /// <summary>Seed of the random numbers.</summary>
    public required int Seed { get; init; }

    /// <summary>The attribute of the units whose values have levels of their own, such as region; null for none.</summary>
    public string? GroupBy { get; init; }

    /// <summary>Level of development by value of that attribute; a value not named has the standard one.</summary>
    public ImmutableDictionary<string, GroupLevel> Groups { get; init; } = ImmutableDictionary<string, GroupLevel>.Empty;

    /// <summary>Units whose level is set by hand.</summary>
    public ImmutableDictionary<UnitId, UnitLevel> Units { get; init; } = ImmutableDictionary<UnitId, UnitLevel>.Empty;

    /// <summary>Standard deviation of what a unit's level in one system differs from its general level.</summary>
    public double SystemSpread { get; init; } = 0.2;

    /// <summary>Factor on the differences between units, by year; between the years named it runs straight.</summary>
    public ImmutableSortedDictionary<int, double> SpreadByYear { get; init; } = ImmutableSortedDictionary<int, double>.Empty;

    /// <summary>What holds for columns that are not named.</summary>
    public ColumnModel Default { get; init; } = new();

    /// <summary>The columns with a model of their own: indicators' columns, denominators, scores.</summary>
    public ImmutableDictionary<string, ColumnModel> Columns { get; init; } = ImmutableDictionary<string, ColumnModel>.Empty;
}

/// <summary>The level of development in a group of units: mean and standard deviation at the start, and its yearly drift.</summary>
public sealed record GroupLevel(double Mean = 0, double Spread = 1, double Drift = 0);

/// <summary>A unit's level at the start and its yearly drift, in standard deviations of the standard group.</summary>
public sealed record UnitLevel(double Level, double Drift = 0);

/// <summary>How a column's values come from a unit's level: on the log scale, or between two bounds on the logit scale.</summary>
public sealed record ColumnModel
{
    /// <summary>The value at level 0 in the first year.</summary>
    public double Center { get; init; } = 100;

    /// <summary>The bounds of a share or rate; null for an unbounded positive quantity.</summary>
    public Interval? Range { get; init; }

    /// <summary>What one standard deviation of level adds, on the log or logit scale; negative for what falls with development.</summary>
    public double Response { get; init; } = 0.3;

    /// <summary>What a year adds, on the log or logit scale.</summary>
    public double Growth { get; init; } = 0.03;

    /// <summary>Standard deviation of a unit's lasting deviation in this column.</summary>
    public double Own { get; init; } = 0.2;

    /// <summary>Standard deviation of a year's deviation.</summary>
    public double Noise { get; init; } = 0.03;

    /// <summary>Decimals that are written.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Share of the cells left blank; never a unit's whole series.</summary>
    public double Gaps { get; init; }
}
