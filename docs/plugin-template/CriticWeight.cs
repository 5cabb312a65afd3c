namespace MyPlugin;

/// <summary>CRITIC weights: what varies much and says what no other indicator says counts most.</summary>
/// <remarks>
/// <b>Source.</b> Diakoulaki, Mavrotas and Papayannakis (1995).
/// <b>Symbols.</b> y standardized value; sd_j standard deviation of indicator j; r_jk correlation of j and k.
///     c_j = sd_j * sum_k (1 - r_jk),  w_j = c_j / sum c
/// <b>Conventions.</b> All c zero: equal weights.
/// </remarks>
public static class CriticWeight
{
    /// <summary>The weights of columns of equal length, none of them constant.</summary>
    public static (double[] Weights, double[] Deviations) Of(IReadOnlyList<double[]> columns)
    {
        var deviations = columns.Select(Deviation).ToArray();
        var contents = columns.Select((x, j) => deviations[j] * columns.Sum(y => 1 - Correlation(x, y))).ToArray();
        var sum = contents.Sum();
        return ([.. contents.Select(c => sum > 0 ? c / sum : 1.0 / contents.Length)], deviations);
    }

    private static double Deviation(double[] x) => Math.Sqrt(Products(x, x) / (x.Length - 1));

    private static double Correlation(double[] x, double[] y) => Products(x, y) / Math.Sqrt(Products(x, x) * Products(y, y));

    /// <summary>The sum of products of the deviations from the means.</summary>
    private static double Products(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
    }
}
