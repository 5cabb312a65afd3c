namespace ReportGen.Contracts.Plan;

/// <summary>Two ends: goalposts, the range that standardized values are brought to, the quantiles that outliers are cut at.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>From 0 to 1.</summary>
    public static Interval Unit { get; } = new(0, 1);

    /// <summary>True when both ends of another one lie inside or on this one's.</summary>
    public bool Holds(Interval other) => other.Low >= Low && other.High <= High;
}
