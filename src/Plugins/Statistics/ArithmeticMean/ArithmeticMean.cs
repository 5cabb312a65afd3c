namespace ReportGen.Statistics.ArithmeticMean;

/// <summary>Composite score of a unit in a year: the weighted sum of its standardized values.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (6)-(7) [mao2024], one formula for every system.
/// <b>Symbols.</b> w weight, sum 1 over the system; y standardized value; U score, in [0, 1] where every y is.
///     U = sum_j w_j y_j                   eqs. (6), (7)
/// <b>Conventions.</b> Summed in declared order. Of a criterion, the part of the sum is its contribution, and contribution / sum of its
/// weights its own score in [0, 1]; a criterion without weight has none. The change of a score between two years is the sum of the
/// changes of its contributions, exactly, which profiles print; for an aggregation that is no sum they say that there are none.
/// <b>Errata.</b> The source prints the same formula twice and leaves out which indicators it runs over.
/// </remarks>
public static class ArithmeticMean
{
    /// <summary>The weighted sum of one unit-year, clamped to [0, 1] against rounding where every value lies there.</summary>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> y)
    {
        var (sum, isBounded) = (0.0, true);
        for (var j = 0; j < weights.Length; j++)
        {
            sum += weights[j] * y[j];
            isBounded &= y[j] is >= 0 and <= 1;
        }
        return isBounded ? Math.Clamp(sum, 0, 1) : sum;
    }
}
