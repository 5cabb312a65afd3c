using MathNet.Numerics.Statistics;

namespace ReportGen.Statistics.Convergence;

/// <summary>Sigma convergence: whether units become more alike.</summary>
/// <remarks>
/// <b>Source.</b> Barro and Sala-i-Martin (1992) [barro1992], in the form that Chinese papers print.
/// <b>Symbols.</b> v values of a year; sd divides by the number.
///     sigma = sd(v) / mean(v)        cv
///     sigma = sd(ln v)               sd-log
/// <b>Conventions.</b> Not defined for one unit, where the mean is 0, or (sd-log) where a value is 0. The trend is a line over the years.
/// </remarks>
public static class SigmaConvergence
{
    /// <summary>sigma of the values of a year; null where it is not defined.</summary>
    public static double? Of(double[] values, SigmaIndex index)
    {
        if (values.Length < 2) return null;
        if (index == SigmaIndex.SdLog)
        {
            return Array.Exists(values, v => v <= 0) ? null : Array.ConvertAll(values, Math.Log).PopulationStandardDeviation();
        }
        var mean = values.Mean();
        return mean == 0 ? null : Array.TrueForAll(values, v => v == values[0]) ? 0 : values.PopulationStandardDeviation() / mean;
    }

    /// <summary>The line over the years that have a value; null for less than three.</summary>
    public static Regression? Trend(IReadOnlyList<(int Year, double Sigma)> course) => course.Count < 3
        ? null
        : Regression.Of([.. course.Select(c => (double[])[c.Year - course[0].Year, 1])], [.. course.Select(c => c.Sigma)], null);
}
