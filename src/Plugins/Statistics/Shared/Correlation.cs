using MathNet.Numerics.Statistics;
using Library = MathNet.Numerics.Statistics.Correlation;

namespace ReportGen.Statistics.Shared;

/// <summary>Correlation of two columns.</summary>
/// <remarks>
/// <b>Source.</b> Pearson and Spearman: MathNet. Kendall (1945), tau-b, counted after Knight (1966) in n log n.
/// <b>Symbols.</b> n rows; ties in x, in y, in both: pairs of rows.
///     tau-b = (concordant - discordant) / sqrt((n(n-1)/2 - ties in x) (n(n-1)/2 - ties in y))
/// <b>Conventions.</b> In [-1, 1]. Not defined for less than two rows, or where a column does not vary. What differs from 1 or -1 by less
/// than 1e-12 is rounding and counts as that.
/// </remarks>
public static class Correlation
{
    private const double Rounding = 1e-12;

    /// <summary>The correlation; null where it is not defined.</summary>
    public static double? Of(CorrelationKind kind, double[] x, double[] y)
    {
        if (!Varies(x) || !Varies(y)) return null;
        var r = kind switch
        {
            CorrelationKind.Pearson => Library.Pearson(x, y),
            CorrelationKind.Spearman => Library.Spearman(x, y),
            _ => Kendall(x, y),
        };
        return Math.Abs(r) > 1 - Rounding ? Math.Sign(r) : r;
    }

    private static bool Varies(double[] column) => Array.Exists(column, v => v != column[0]);

    private static double Kendall(double[] x, double[] y)
    {
        var order = Enumerable.Range(0, x.Length).OrderBy(i => x[i]).ThenBy(i => y[i]).ToArray();
        var (xs, ys) = (Array.ConvertAll(order, i => x[i]), Array.ConvertAll(order, i => y[i]));
        var inBoth = Ties(order.Length, (a, b) => xs[a] == xs[b] && ys[a] == ys[b]);
        var inX = Ties(order.Length, (a, b) => xs[a] == xs[b]);
        var discordant = Inversions(ys);
        var inY = Ties(order.Length, (a, b) => ys[a] == ys[b]); // sorted by now
        var pairs = order.Length * (order.Length - 1.0) / 2;
        var concordant = pairs - inX - inY + inBoth - discordant;
        return (concordant - discordant) / Math.Sqrt((pairs - inX) * (pairs - inY));
    }

    /// <summary>Pairs of rows inside runs of equal neighbors.</summary>
    private static double Ties(int rows, Func<int, int, bool> areEqual)
    {
        var (pairs, run) = (0.0, 0);
        for (var i = 1; i < rows; i++)
        {
            run = areEqual(i - 1, i) ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    /// <summary>Sorts the values by merging, and counts the pairs that stand in the wrong order.</summary>
    private static double Inversions(Span<double> values)
    {
        if (values.Length < 2) return 0;
        var middle = values.Length / 2;
        var count = Inversions(values[..middle]) + Inversions(values[middle..]);
        var (merged, l, r) = (new double[values.Length], 0, middle);
        for (var i = 0; i < merged.Length; i++)
        {
            var isLeft = r == values.Length || (l < middle && values[l] <= values[r]);
            if (!isLeft) count += middle - l;
            merged[i] = isLeft ? values[l++] : values[r++];
        }
        merged.CopyTo(values);
        return count;
    }
}
