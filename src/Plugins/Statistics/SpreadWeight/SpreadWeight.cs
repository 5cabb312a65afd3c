using MathNet.Numerics.Statistics;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>Weights by spread: an indicator weighs the more, the more it varies.</summary>
/// <remarks>
/// <b>Source.</b> Diakoulaki, Mavrotas and Papayannakis (1995) [diakoulaki1995] compare the standard deviation with CRITIC.
/// <b>Symbols.</b> s standard deviation; m mean; w weight, sum 1.
///     w_j = s_j / sum s                  standard deviation, of standardized values
///     w_j = (s_j / |m_j|) / sum (s / |m|)    coefficient of variation, of standardized or raw values
/// <b>Conventions.</b> s divides by the number of rows less 1; the number itself would give the same weights. An indicator that does not
/// vary is left out. Of raw values, all have to be 0 or more and the mean above 0.
/// <b>Caution.</b> s of min-max values says which range a single extreme row left; of z-scores it is always 1.
/// </remarks>
public static class SpreadWeight
{
    private const double Rounding = 1e-12;

    /// <summary>The standard deviation, 0 where nothing varies.</summary>
    public static double Deviation(double[] y) => Array.TrueForAll(y, v => v == y[0]) ? 0 : y.StandardDeviation();

    /// <summary>The coefficient of variation; null where the mean is 0 but for rounding.</summary>
    public static double? Variation(double[] y)
    {
        var (mean, deviation) = (Math.Abs(y.Mean()), Deviation(y));
        return mean > Rounding * deviation ? deviation / mean : null;
    }
}
