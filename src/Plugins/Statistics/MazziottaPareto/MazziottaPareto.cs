namespace ReportGen.Statistics.MazziottaPareto;

/// <summary>The index of Mazziotta and Pareto: a mean with a penalty for being uneven.</summary>
/// <remarks>
/// <b>Source.</b> Mazziotta and Pareto (2013) [mazziotta2013].
/// <b>Symbols.</b> z standardized value around 100, ten to a standard deviation; v weight, sum 1; M mean, S^2 variance of one row's z.
///     z = 100 + 10 (y - mean) / s
///     M = sum v z,  S^2 = sum v (z - M)^2
///     MPI = M - S^2 / M     of what is wanted (minus)
///     MPI = M + S^2 / M     of burdens (plus)
/// <b>Conventions.</b> s and S divide by the number. Weights are even unless the study's are asked for. Not in [0, 1]. M = 0: not defined.
/// </remarks>
public static class MazziottaPareto
{
    /// <summary>The index of one row; null where the mean is 0.</summary>
    public static double? Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> z, bool isBurden)
    {
        var (mean, variance) = (0.0, 0.0);
        for (var j = 0; j < z.Length; j++) mean += weights[j] * z[j];
        for (var j = 0; j < z.Length; j++) variance += weights[j] * (z[j] - mean) * (z[j] - mean);
        return mean == 0 ? null : isBurden ? mean + (variance / mean) : mean - (variance / mean);
    }
}
