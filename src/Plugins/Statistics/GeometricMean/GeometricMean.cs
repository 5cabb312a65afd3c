namespace ReportGen.Statistics.GeometricMean;

/// <summary>Composite score as a weighted geometric mean: a weakness in one part is not made up for by strength in another.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 6 [oecd2008]; the Human Development Index
/// [undp2024].
/// <b>Symbols.</b> w weight, sum 1; y value, at least 0; U score, in [0, 1] where every y is.
///     U = exp(sum_j w_j ln y_j)
/// <b>Conventions.</b> A part of weight 0 does not count. A value 0 of positive weight gives 0, the limit. Summed in declared order.
/// </remarks>
public static class GeometricMean
{
    /// <summary>The weighted geometric mean of one unit-year, not above its greatest value by rounding.</summary>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> y)
    {
        var (sum, most) = (0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            if (weights[j] == 0) continue;
            if (y[j] <= 0) return 0;
            sum += weights[j] * Math.Log(y[j]);
            most = Math.Max(most, y[j]);
        }
        return Math.Min(Math.Exp(sum), most);
    }
}
