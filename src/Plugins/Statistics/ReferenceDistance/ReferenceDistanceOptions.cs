using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.ReferenceDistance;

/// <summary>Options of the normalization "distance-to-reference".</summary>
public sealed record ReferenceDistanceOptions : IRefers
{
    /// <summary>The row that is as good as 1.</summary>
    public Reference Reference { get; init; } = new();

    /// <summary>Whether values of rows that are better than the reference are cut off at 1.</summary>
    public bool Cap { get; init; }
}
