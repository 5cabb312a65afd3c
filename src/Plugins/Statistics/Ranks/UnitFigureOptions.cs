using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Options of the figures unit-changes, rank-course and level-change.</summary>
public sealed record UnitFigureOptions : IOfMeasure, IOfUnits
{
    /// <summary>The id of the measure; the leading one where nothing is said.</summary>
    public string Measure { get; init; } = "";

    /// <summary>How many units are drawn: those with the highest values in the last year.</summary>
    [Range(0, 60)]
    public int Most { get; init; } = 15;

    /// <summary>The ids of units that are drawn as well.</summary>
    public ImmutableArray<string> Units { get; init; } = [];
}
