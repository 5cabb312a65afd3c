namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>How much each indicator holds a unit back: its share of the weighted distance from the best.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (21)-(23) [mao2024].
/// <b>Symbols.</b> y standardized value in [0, 1]; F = alpha_s w factor contribution; O obstacle degree, a share of 1.
///     I_j = 1 - y_j                            eq. (22), deviation
///     O_j = F_j I_j / sum_j' F_j' I_j'         eq. (21)
///     A_k = sum of O_j over the indicators of criterion k     eq. (23)
/// <b>Conventions.</b> All systems that have indicators together, per unit-year that has a score in each of them; an indicator left out,
/// or without a value where the score is given all the same, has no deviation. Every y = 1: all degrees are 0.
/// <b>Errata.</b> The source sums eqs. (21) and (23) over units; the sums run over indicators.
/// </remarks>
public static class ObstacleDegree
{
    /// <summary>Degrees of one unit-year, summing to 1, or all 0 when every value is the best; false then.</summary>
    /// <param name="factors">F per indicator.</param>
    /// <param name="y">Standardized values; 1 for an indicator left out.</param>
    /// <param name="degrees">Receives the degrees.</param>
    public static bool Shares(ReadOnlySpan<double> factors, ReadOnlySpan<double> y, Span<double> degrees)
    {
        var sum = 0.0;
        for (var j = 0; j < y.Length; j++) sum += degrees[j] = factors[j] * (1 - y[j]); // eq. (22)
        for (var j = 0; j < y.Length; j++) degrees[j] = sum > 0 ? degrees[j] / sum : 0; // eq. (21)
        return sum > 0;
    }
}
