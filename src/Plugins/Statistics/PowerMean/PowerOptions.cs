namespace ReportGen.Statistics.PowerMean;

/// <summary>Options of the aggregation "power".</summary>
public sealed record PowerOptions
{
    /// <summary>The power, from -20 to 20: 1 is the arithmetic mean, 0 the geometric, -1 the harmonic.</summary>
    public double P { get; init; } = 0.5;
}
