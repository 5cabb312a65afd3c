using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Options of the figure systems.</summary>
public sealed record SystemsOptions : IOfUnits
{
    /// <summary>How many units with the highest degree have their names beside them.</summary>
    [Range(0, 50)]
    public int Most { get; init; } = 10;

    /// <summary>The ids of units that have their names beside them as well.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Whether those with names have a tail from the first year.</summary>
    public bool Tails { get; init; } = true;
}
