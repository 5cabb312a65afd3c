using System.ComponentModel.DataAnnotations;

namespace ReportGen.Statistics.Ranks;

/// <summary>Options of the table top-units.</summary>
public sealed record TopUnitsOptions
{
    /// <summary>How many units stand in each year.</summary>
    [Range(1, 1000)]
    public int Most { get; init; } = 20;
}
