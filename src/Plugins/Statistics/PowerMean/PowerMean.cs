namespace ReportGen.Statistics.PowerMean;

/// <summary>Composite score as a weighted power mean, of which the harmonic mean is one.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 6 [oecd2008].
/// <b>Symbols.</b> w weight, sum 1; y value, at least 0; p power; U score.
///     U = (sum_j w_j y_j^p)^(1/p)
///     U = 1 / sum_j (w_j / y_j)             harmonic, p = -1
/// <b>Conventions.</b> p = 0 is the geometric mean, the limit. p of 0 or less and a value 0 of positive weight: 0, the limit. A part of
/// weight 0 does not count. The greater p, the greater U.
/// </remarks>
public static class PowerMean
{
    /// <summary>The greatest power, and the least below 0.</summary>
    public const double MostPower = 20;

    /// <summary>The weighted power mean of one unit-year, not beyond its least and greatest value by rounding.</summary>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> y, double power)
    {
        var (sum, least, most) = (0.0, double.MaxValue, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            if (weights[j] == 0) continue;
            if (y[j] <= 0 && power <= 0) return 0;
            sum += weights[j] * (power == 0 ? Math.Log(y[j]) : Math.Pow(y[j], power));
            (least, most) = (Math.Min(least, y[j]), Math.Max(most, y[j]));
        }
        if (most == 0) return 0;
        return Math.Clamp(power == 0 ? Math.Exp(sum) : Math.Pow(sum, 1 / power), least, most);
    }
}
