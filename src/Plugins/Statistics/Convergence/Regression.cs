using System.Collections.Immutable;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Convergence;

/// <summary>A linear regression by least squares, with standard errors that are plain or clustered.</summary>
/// <remarks>
/// <b>Source.</b> Clustered errors as Stata counts them (xtreg, fe vce(cluster)): the effects of units are nested in the clusters and do
/// not count.
/// <b>Symbols.</b> X regressors, e residuals, N rows, K coefficients, G clusters.
///     plain:     s^2 (X'X)^-1,  s^2 = e'e / dof
///     clustered: G/(G-1) (N-1)/(N-K) (X'X)^-1 [sum_g X_g'e_g e_g'X_g] (X'X)^-1,  p by t(G-1)
/// </remarks>
/// <param name="Coefficients">By regressor.</param>
/// <param name="Errors">Standard errors by regressor.</param>
/// <param name="Degrees">Degrees of freedom of the t test.</param>
/// <param name="R2">Share of the variance that is explained.</param>
public sealed record Regression(ImmutableArray<double> Coefficients, ImmutableArray<double> Errors, int Degrees, double R2)
{
    /// <summary>t of a coefficient.</summary>
    public double T(int regressor) => Coefficients[regressor] / Errors[regressor];

    /// <summary>Two-sided p of a coefficient.</summary>
    public double P(int regressor) => 2 * StudentT.CDF(0, 1, Degrees, -Math.Abs(T(regressor)));

    /// <summary>The regression; null where regressors depend on each other or rows do not suffice.</summary>
    /// <param name="x">Regressors by row.</param>
    /// <param name="y">What is explained, by row.</param>
    /// <param name="clusters">The cluster of each row; null for plain errors.</param>
    /// <param name="absorbed">How many coefficients were taken out before, such as effects of units; they count in plain errors.</param>
    /// <param name="counted">How many of them count in clustered errors too, such as a constant.</param>
    public static Regression? Of(double[][] x, double[] y, int[]? clusters, int absorbed = 0, int counted = 0)
    {
        var (n, k) = (y.Length, x.Length == 0 ? 0 : x[0].Length);
        var degrees = n - k - absorbed;
        if (k == 0 || degrees <= 0) return null;
        var design = Matrix<double>.Build.DenseOfRowArrays(x);
        var target = Vector<double>.Build.DenseOfArray(y);
        var qr = design.QR();
        var steps = qr.R.Diagonal().PointwiseAbs();
        if (steps.Minimum() <= Precision.DoublePrecision * n * steps.Maximum()) return null;
        var b = qr.Solve(target);
        var inverse = design.TransposeThisAndMultiply(design).Inverse();
        var e = target - (design * b);
        var mean = absorbed > 0 ? 0 : target.Sum() / n;
        var total = target.Sum(v => (v - mean) * (v - mean));
        var covariance = clusters is null ? inverse * (e * e / degrees) : Clustered(design, e, inverse, clusters, k + counted);
        var groups = clusters?.Distinct().Count() ?? 0;
        return new Regression(
            [.. b], [.. covariance.Diagonal().Select(v => Math.Sqrt(Math.Max(0, v)))], clusters is null ? degrees : groups - 1,
            total > 0 ? 1 - (e * e / total) : 0);
    }

    private static Matrix<double> Clustered(Matrix<double> x, Vector<double> e, Matrix<double> inverse, int[] clusters, int k)
    {
        var (n, inside) = (e.Count, Matrix<double>.Build.Dense(x.ColumnCount, x.ColumnCount));
        var groups = Enumerable.Range(0, n).GroupBy(i => clusters[i]).ToList();
        foreach (var group in groups)
        {
            var sum = Vector<double>.Build.Dense(x.ColumnCount);
            foreach (var i in group) sum += x.Row(i) * e[i];
            inside += sum.OuterProduct(sum);
        }
        var (g, scale) = ((double)groups.Count, (n - 1.0) / (n - k));
        return inverse * inside * inverse * (g / (g - 1) * scale);
    }
}
