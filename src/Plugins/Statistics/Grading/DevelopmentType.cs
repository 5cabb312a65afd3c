namespace ReportGen.Statistics.Grading;

/// <summary>Which of two systems lags behind the other.</summary>
/// <remarks>
/// <b>Source.</b> Liao (1999) and the literature after it.
/// <b>Symbols.</b> u, v scores of the first and the second declared system, in [0, 1].
///     ratio u / v &lt;= 0.8: the first lags; &gt; 1.2: the second lags; else synchronous
///     difference u - v &lt; -0.1: the first lags; &gt; 0.1: the second lags; else synchronous
/// <b>Conventions.</b> Both zero: no type. v = 0 &lt; u: the second lags.
/// </remarks>
public static class DevelopmentType
{
    /// <summary>-1 the first lags, 0 synchronous, 1 the second lags; null when both are zero.</summary>
    public static int? ByRatio(double u, double v, double laggingBelow, double leadingAbove)
    {
        if (u == 0 && v == 0) return null;
        if (v == 0) return 1;
        var ratio = Math.Round(u / v, 9, MidpointRounding.AwayFromZero);
        return ratio <= laggingBelow ? -1 : ratio > leadingAbove ? 1 : 0;
    }

    /// <summary>-1 the first lags, 0 synchronous, 1 the second lags; null when both are zero.</summary>
    public static int? ByDifference(double u, double v, double threshold)
    {
        if (u == 0 && v == 0) return null;
        var difference = Math.Round(u - v, 9, MidpointRounding.AwayFromZero);
        return difference < -threshold ? -1 : difference > threshold ? 1 : 0;
    }
}
