using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Slopes;

/// <summary>Options of the figure slopes.</summary>
public sealed record SlopeOptions : IOfMeasure, IOfUnits, IOfGrouping
{
    /// <summary>The id of the measure; the leading one where nothing is said.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Whose lines are drawn: units, or the id of a grouping, whose means are shown.</summary>
    public string Of { get; init; } = "units";

    /// <summary>How many of the highest in the last year have their names.</summary>
    [Range(0, 40)]
    public int Most { get; init; } = 5;

    /// <summary>How many of the greatest rises, and of the greatest falls, have their names.</summary>
    [Range(0, 20)]
    public int Movers { get; init; } = 3;

    /// <summary>The ids of units that have their names as well.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    string IOfGrouping.Grouping => Of;
}
