using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Outliers;

/// <summary>Options of the treatment "percentile".</summary>
public sealed record PercentileOptions
{
    /// <summary>The shares of rows below the lower and the upper cut.</summary>
    [Range(0, 1.0)]
    public Interval Limits { get; init; } = new(0.01, 0.99);
}
