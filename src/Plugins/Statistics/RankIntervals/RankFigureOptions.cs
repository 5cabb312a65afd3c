using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>Options of the figure rank-intervals.</summary>
public sealed record RankFigureOptions : IOfUnits
{
    /// <summary>How many units are drawn: those that rank first in the last year.</summary>
    [Range(0, 300)]
    public int Most { get; init; } = 20;

    /// <summary>The ids of units that are drawn as well.</summary>
    public ImmutableArray<string> Units { get; init; } = [];
}
