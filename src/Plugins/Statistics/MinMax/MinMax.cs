namespace ReportGen.Statistics.MinMax;

/// <summary>Min-max standardization: where a value stands between the worst and the best, 1 being best.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (1)-(2) [mao2024].
/// <b>Symbols.</b> x raw value; low, high the bounds; y standardized value in [0, 1].
///     y = (x - low) / (high - low)      benefit, eq. (1)
///     y = (high - x) / (high - low)     cost, eq. (2)
/// <b>Conventions.</b> low &lt; high. Clamped to [0, 1]: against rounding with observed bounds, by definition with goalposts.
/// <b>Errata.</b> The source takes the bounds "over n cities" without a time index; its own results only fit bounds over all years
/// (pooled).
/// </remarks>
public static class MinMax
{
    /// <summary>More is better.</summary>
    public static double Benefit(double x, double low, double high) => Math.Clamp((x - low) / (high - low), 0, 1); // eq. (1)

    /// <summary>Less is better.</summary>
    public static double Cost(double x, double low, double high) => Math.Clamp((high - x) / (high - low), 0, 1); // eq. (2)
}
