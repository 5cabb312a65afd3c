using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Pca;

/// <summary>Principal components of a correlation matrix.</summary>
/// <param name="Eigenvalues">From great to small.</param>
/// <param name="Vectors">By component and indicator, of length 1, the sum being above 0.</param>
public sealed record PrincipalComponents(ImmutableArray<double> Eigenvalues, ImmutableArray<ImmutableArray<double>> Vectors)
{
    /// <summary>Those of a correlation matrix.</summary>
    public static PrincipalComponents Of(Matrix<double> correlations)
    {
        var found = correlations.Evd(Symmetricity.Symmetric);
        var order = Enumerable.Range(0, correlations.RowCount).OrderByDescending(k => found.EigenValues[k].Real).ToList();
        return new PrincipalComponents(
            [.. order.Select(k => found.EigenValues[k].Real)], [.. order.Select(k => Signed(found.EigenVectors.Column(k)))]);
    }

    /// <summary>How much of the variance the first components hold.</summary>
    public double Cumulative(int components) => Eigenvalues.Take(components).Sum() / Eigenvalues.Length;

    private static ImmutableArray<double> Signed(Vector<double> vector) => [.. vector.Sum() < 0 ? -vector : vector];
}
