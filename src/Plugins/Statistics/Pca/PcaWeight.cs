using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Pca;

/// <summary>Weights by principal components: an indicator weighs the more, the more it shares in the variance of all.</summary>
/// <remarks>
/// <b>Source.</b> OECD and JRC (2008), Handbook on constructing composite indicators, section 6 [oecd2008]; Nicoletti, Scarpetta and
/// Boylaud (2000) [nicoletti2000].
/// <b>Symbols.</b> u coefficient (of length 1), lambda eigenvalue of the correlation matrix, q components that count; w weight, sum 1.
///     b_j = sum_k f(u_jk) lambda_k / sum_k lambda_k,  w_j = b_j / sum b,  f amount, square or itself
///     Nicoletti: loadings u sqrt(lambda) after a varimax rotation, squared; w_j in proportion to the greatest of indicator j
/// <b>Conventions.</b> Correlations over the rows that both indicators have. Varimax with Kaiser's normalization, iterated to the end.
/// <b>Caution.</b> Two indicators have always the same weight.
/// </remarks>
public static class PcaWeight
{
    /// <summary>b of each indicator, before it is divided by the sum.</summary>
    /// <param name="components">The components.</param>
    /// <param name="count">How many count.</param>
    /// <param name="loading">What is made of coefficients.</param>
    public static ImmutableArray<double> Coefficients(PrincipalComponents components, int count, PcaLoading loading)
    {
        var sum = components.Eigenvalues.Take(count).Sum();
        double Of(double u) => loading switch { PcaLoading.Absolute => Math.Abs(u), PcaLoading.Squared => u * u, _ => u };
        double Share(int j) => Enumerable.Range(0, count).Sum(k => Of(components.Vectors[k][j]) * components.Eigenvalues[k] / sum);
        return [.. Enumerable.Range(0, components.Eigenvalues.Length).Select(Share)];
    }

    /// <summary>The greatest squared loading of each indicator after the rotation.</summary>
    public static ImmutableArray<double> Rotated(PrincipalComponents components, int count)
    {
        var loadings = Matrix<double>.Build.Dense(
            components.Eigenvalues.Length, count, (j, k) => components.Vectors[k][j] * Math.Sqrt(components.Eigenvalues[k]));
        Varimax(loadings);
        return [.. Enumerable.Range(0, loadings.RowCount).Select(j => loadings.Row(j).Max(l => l * l))];
    }

    /// <summary>Rotates pairs of components until none turns any more.</summary>
    private static void Varimax(Matrix<double> loadings)
    {
        var (m, lengths) = (loadings.RowCount, loadings.EnumerateRows().Select(r => r.L2Norm()).ToArray());
        for (var j = 0; j < m; j++) if (lengths[j] > 0) loadings.SetRow(j, loadings.Row(j) / lengths[j]);
        var turned = true;
        for (var round = 0; turned && round < 1000; round++)
        {
            turned = false;
            for (var p = 0; p < loadings.ColumnCount; p++)
            {
                for (var q = p + 1; q < loadings.ColumnCount; q++) turned |= Turn(loadings, p, q);
            }
        }
        for (var j = 0; j < m; j++) loadings.SetRow(j, loadings.Row(j) * lengths[j]);
    }

    private static bool Turn(Matrix<double> loadings, int p, int q)
    {
        var (x, y) = (loadings.Column(p), loadings.Column(q));
        var (u, v) = ((x.PointwiseMultiply(x) - y.PointwiseMultiply(y)), 2 * x.PointwiseMultiply(y));
        var (a, b, m) = (u.Sum(), v.Sum(), loadings.RowCount);
        var above = (2 * (u * v)) - (2 * a * b / m);
        var below = (u * u) - (v * v) - (((a * a) - (b * b)) / m);
        var angle = Math.Atan2(above, below) / 4;
        if (Math.Abs(angle) < 1e-14) return false;
        loadings.SetColumn(p, (x * Math.Cos(angle)) + (y * Math.Sin(angle)));
        loadings.SetColumn(q, (y * Math.Cos(angle)) - (x * Math.Sin(angle)));
        return Math.Abs(angle) > 1e-13;
    }
}
