using System.ComponentModel.DataAnnotations;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>Options of the weighting "entropy".</summary>
public sealed record EntropyOptions
{
    /// <summary>
    /// Added to the standardized values before shares are taken of them, such as 0.0001, as papers do that will not have ln 0.
    /// </summary>
    [Range(0, 100.0)]
    public double Shift { get; init; }
}
