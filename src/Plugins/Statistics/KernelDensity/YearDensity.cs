using System.Collections.Immutable;
using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The density of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Bandwidth">The bandwidth.</param>
/// <param name="Density">By place.</param>
/// <param name="Peaks">From low to high.</param>
public sealed record YearDensity(Year Year, double Bandwidth, ImmutableArray<double> Density, ImmutableArray<DensityPeak> Peaks)
{
    /// <summary>The highest peak.</summary>
    public DensityPeak Main => Peaks.MaxBy(p => p.Height);
}
