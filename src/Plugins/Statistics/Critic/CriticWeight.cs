using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ReportGen.Statistics.Shared;
using Correlation = ReportGen.Statistics.Shared.Correlation;

namespace ReportGen.Statistics.Critic;

/// <summary>CRITIC: an indicator weighs the more, the more it varies and the less the others repeat it.</summary>
/// <remarks>
/// <b>Source.</b> Diakoulaki, Mavrotas and Papayannakis (1995) [diakoulaki1995].
/// <b>Symbols.</b> y standardized value, all indicators pointing one way; s standard deviation; r correlation of two indicators;
/// c information; w weight, sum 1.
///     c_j = s_j sum_k (1 - r_jk)
///     w_j = c_j / sum c
/// <b>Conventions.</b> s divides by the number of rows less 1; the number itself would give the same weights. An indicator that does not
/// vary is left out before correlations are taken: it has no conflict, and weight 0. Two indicators are correlated over the rows that both
/// have; where that is not defined, r = 0. All c zero (one indicator, or all of them alike), or none that varies: equal weights.
/// <b>Caution.</b> s of min-max values says which range a single extreme row left; of z-scores it is always 1.
/// </remarks>
public static class CriticWeight
{
    /// <summary>What each indicator tells, from its values by row.</summary>
    public static ImmutableArray<CriticInformation> Information(IReadOnlyList<ImmutableArray<double?>> indicators, CriticOptions options)
    {
        var deviations = indicators.Select(y => Deviation([.. y.OfType<double>()])).ToList();
        bool Varies(int j) => deviations[j] > 0;
        double Conflict(int j, int k) => Correlated(indicators[j], indicators[k], options.Correlation) switch
        {
            { } r => 1 - (options.Conflict == CriticConflict.Absolute ? Math.Abs(r) : r),
            null => 1,
        };
        var all = Enumerable.Range(0, indicators.Count).ToList();
        return
        [
            .. all.Select(j => new CriticInformation(
                deviations[j], Varies(j) ? all.Where(k => k != j && Varies(k)).Sum(k => Conflict(j, k)) : null)),
        ];
    }

    /// <summary>Weights in proportion to what is told; where nothing is, equal ones of those that vary, or else of all.</summary>
    public static ImmutableArray<double> Weights(ImmutableArray<CriticInformation> indicators)
    {
        var sum = indicators.Sum(i => i.Information ?? 0);
        if (sum > 0) return [.. indicators.Select(i => i.Information / sum ?? 0)];
        var varies = indicators.Any(i => i.Information is not null);
        bool Shares(CriticInformation i) => varies ? i.Information is not null : i.Deviation is not null;
        return [.. indicators.Select(i => Shares(i) ? 1.0 / indicators.Count(Shares) : 0)];
    }

    private static double? Deviation(double[] y) => y.Length < 2 ? null : Array.TrueForAll(y, v => v == y[0]) ? 0 : y.StandardDeviation();

    private static double? Correlated(ImmutableArray<double?> a, ImmutableArray<double?> b, CorrelationKind kind)
    {
        var both = a.Zip(b).Where(row => row is { First: not null, Second: not null }).ToList();
        return Correlation.Of(kind, [.. both.Select(row => row.First!.Value)], [.. both.Select(row => row.Second!.Value)]);
    }
}
