namespace ReportGen.Statistics.MinMax;

/// <summary>Min-max standardization: where a value stands between the worst and the best, 1 being best.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (1)-(2) [mao2024].
/// <b>Symbols.</b> x raw value; low, high the bounds; y standardized value; [a, b] the range it is brought to.
///     y = (x - low) / (high - low)      benefit, eq. (1)
///     y = (high - x) / (high - low)     cost, eq. (2)
///     a + (b - a) y
/// <b>Conventions.</b> low &lt; high. Clamped to [0, 1] with observed bounds, against rounding, and with goalposts by definition (unless
/// told not to be); not with the bounds of one base year, which other years leave (unless told to be).
/// <b>Errata.</b> The source takes the bounds "over n cities" without a time index; its own results only fit bounds over all years
/// (pooled).
/// </remarks>
public static class MinMax
{
    /// <summary>More is better.</summary>
    public static double Benefit(double x, double low, double high) => Math.Clamp(FromLow(x, low, high), 0, 1); // eq. (1)

    /// <summary>Less is better.</summary>
    public static double Cost(double x, double low, double high) => Math.Clamp(FromHigh(x, low, high), 0, 1); // eq. (2)

    /// <summary>More is better; beyond the bounds it leaves [0, 1].</summary>
    public static double FromLow(double x, double low, double high) => (x - low) / (high - low);

    /// <summary>Less is better; beyond the bounds it leaves [0, 1].</summary>
    public static double FromHigh(double x, double low, double high) => (high - x) / (high - low);
}
