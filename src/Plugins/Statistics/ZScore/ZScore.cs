namespace ReportGen.Statistics.ZScore;

/// <summary>Z-score standardization: how many standard deviations a value lies above the mean.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 5 [oecd2008].
/// <b>Symbols.</b> x raw value; m mean; s standard deviation; y standardized value.
///     y = (x - m) / s      benefit
///     y = (m - x) / s      cost
/// <b>Conventions.</b> s divides by the number of rows less 1 (sample) or by the number (population). s = 0: the indicator is left out. y
/// is not bounded and half of it is below 0: entropy, coupling and obstacle degrees are not defined for it.
/// </remarks>
public static class ZScore
{
    /// <summary>Mean and standard deviation of at least two values.</summary>
    public static (double Mean, double Deviation) Of(ReadOnlySpan<double> x, ZScoreSpread spread)
    {
        var (mean, sum) = (0.0, 0.0);
        foreach (var value in x) mean += value / x.Length;
        foreach (var value in x) sum += (value - mean) * (value - mean);
        return (mean, Math.Sqrt(sum / (spread == ZScoreSpread.Sample ? x.Length - 1 : x.Length)));
    }
}
