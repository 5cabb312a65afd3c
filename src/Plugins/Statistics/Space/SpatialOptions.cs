using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Space;

/// <summary>What a model knows of who lies near whom.</summary>
public record SpatialOptions
{
    /// <summary>What makes units neighbors; by distance where the list of units has the columns lon and lat.</summary>
    public NeighborsBy By { get; init; } = NeighborsBy.None;

    /// <summary>The pairs of neighbors, for by: list, such as [[a, b], [b, c]]; each once.</summary>
    public Listed<Listed<string>> Pairs { get; init; } = [];

    /// <summary>How many neighbors, for by: nearest.</summary>
    [Range(1, 1000)]
    public int K { get; init; } = 4;

    /// <summary>The power of the distance, for by: inverse-distance.</summary>
    [Range(0.1, 10)]
    public double Power { get; init; } = 1;

    /// <summary>The greatest distance in km at which units are neighbors, for by: inverse-distance; 0 for any.</summary>
    [Range(0, 50000)]
    public double Cutoff { get; init; }
}
