using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Ahp;

/// <summary>The analytic hierarchy process: weights from judgements by pairs, and whether these agree with each other.</summary>
/// <remarks>
/// <b>Source.</b> Saaty (1980) [saaty1980].
/// <b>Symbols.</b> A judgements, a_ij how much more i matters than j; n items; lambda the greatest eigenvalue; w weight, sum 1; RI random
/// index.
///     A w = lambda w
///     CI = (lambda - n) / (n - 1),  CR = CI / RI
/// <b>Conventions.</b> n up to 15. One or two items always agree: CI = CR = 0. a_ij a_ji may differ from 1 by 0.02, since people write
/// 0.33; then the entry of 1 or more is kept and the other one is its reciprocal. Judgements agree where CR is below 0.1.
/// </remarks>
/// <param name="Weights">By item.</param>
/// <param name="GreatestEigenvalue">lambda.</param>
/// <param name="ConsistencyIndex">CI.</param>
/// <param name="RandomIndex">RI.</param>
/// <param name="ConsistencyRatio">CR.</param>
public sealed record Ahp(
    ImmutableArray<double> Weights, double GreatestEigenvalue, double ConsistencyIndex, double RandomIndex, double ConsistencyRatio)
{
    /// <summary>The most items that a random index is known for.</summary>
    public const int MostItems = 15;

    private static readonly double[] Saaty =
        [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    private static readonly double[] Later =
        [0, 0, 0.52, 0.89, 1.12, 1.26, 1.36, 1.41, 1.46, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];

    /// <summary>True where the judgements agree well enough.</summary>
    public bool IsConsistent => ConsistencyRatio < 0.1;

    /// <summary>The weights of judgements; the entries above the diagonal are kept where they are 1 or more, else those below.</summary>
    public static Ahp Of(double[,] judgements, AhpIndex index)
    {
        var n = judgements.GetLength(0);
        var a = Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? 1 : Kept(judgements[i, j], judgements[j, i]));
        var found = a.Evd();
        var k = Enumerable.Range(0, n).MaxBy(i => found.EigenValues[i].Real);
        var vector = found.EigenVectors.Column(k);
        var lambda = n <= 2 ? n : found.EigenValues[k].Real;
        var (consistency, random) = (n <= 2 ? 0 : (lambda - n) / (n - 1), (index == AhpIndex.Later ? Later : Saaty)[n - 1]);
        return new Ahp([.. vector / vector.Sum()], lambda, consistency, random, n <= 2 ? 0 : consistency / random);
    }

    /// <summary>The geometric means of the rows, sum 1: an approximation of the weights that many texts print.</summary>
    public static ImmutableArray<double> GeometricMeans(double[,] judgements)
    {
        var n = judgements.GetLength(0);
        double Mean(int i) =>
            Math.Exp(Enumerable.Range(0, n).Sum(j => i == j ? 0 : Math.Log(Kept(judgements[i, j], judgements[j, i]))) / n);
        var means = Enumerable.Range(0, n).Select(Mean).ToList();
        return [.. means.Select(m => m / means.Sum())];
    }

    /// <summary>
    /// The first pair, from 0, whose judgements are no reciprocals of each other, or that is not above 0; null where all are.
    /// </summary>
    public static (int Row, int Column)? Contradiction(double[,] judgements)
    {
        for (var i = 0; i < judgements.GetLength(0); i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var (above, below) = (judgements[j, i], judgements[i, j]);
                if (!(above > 0) || !(below > 0) || Math.Abs((above * below) - 1) > 0.02) return (j, i);
            }
        }
        return null;
    }

    private static double Kept(double here, double there) => here >= 1 ? here : there >= 1 ? 1 / there : here;
}
