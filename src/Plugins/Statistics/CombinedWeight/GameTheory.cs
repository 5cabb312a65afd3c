using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>Coefficients of the mean of several sets of weights that lies closest to all of them.</summary>
/// <remarks>
/// <b>Source.</b> The combination that Chinese papers call game theory (博弈论组合赋权).
/// <b>Symbols.</b> w_p the sets of weights; g_pq = w_p w_q; a coefficients, sum 1; w combined weights.
///     classic:  sum_q g_pq a_q = g_pp for every p, then divided by the sum
///     improved: a_p = sum_q g_pq / sum_pq g_pq
///     w = sum_p a_p w_p
/// <b>Conventions.</b> Sets that are alike leave the classic system without one solution: even coefficients. The classic coefficients may
/// be below 0, and are as soon as one set is the evener one and leans like the other; beside equal weights these have no say.
/// </remarks>
public static class GameTheory
{
    private const double Rounding = 1e-12;

    /// <summary>The classic coefficients; some may be below 0.</summary>
    public static ImmutableArray<double> Classic(IReadOnlyList<double[]> weights)
    {
        var g = Gram(weights);
        if (g.Rank() < weights.Count) return [.. weights.Select(_ => 1.0 / weights.Count)];
        var a = g.Solve(g.Diagonal());
        var all = a / a.Sum();
        return [.. all.Select(c => Math.Abs(c) < Rounding ? 0 : c)];
    }

    /// <summary>The improved coefficients, above 0.</summary>
    public static ImmutableArray<double> Improved(IReadOnlyList<double[]> weights)
    {
        var sums = Gram(weights).RowSums();
        return [.. sums / sums.Sum()];
    }

    /// <summary>The amounts of coefficients, sum 1.</summary>
    public static ImmutableArray<double> Amounts(ImmutableArray<double> coefficients) =>
        [.. coefficients.Select(c => Math.Abs(c) / coefficients.Sum(Math.Abs))];

    private static Matrix<double> Gram(IReadOnlyList<double[]> weights)
    {
        var w = Matrix<double>.Build.DenseOfRows(weights);
        return w * w.Transpose();
    }
}
