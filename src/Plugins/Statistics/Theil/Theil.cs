namespace ReportGen.Statistics.Theil;

/// <summary>Theil's indices of inequality, T and L, and their decomposition over regions: between regions and within them.</summary>
/// <remarks>
/// <b>Source.</b> Theil (1967) [theil1967]; Shorrocks (1984) [shorrocks1984].
/// <b>Symbols.</b> y value; n units; m mean of all; regions g with n_g units and mean m_g; unit share p_g = n_g / n; score share
/// s_g = n_g m_g / (n m).
///     T = (1/n) sum (y_i / m) ln(y_i / m)  = sum_g s_g ln(m_g / m) + sum_g s_g T_g
///     L = (1/n) sum ln(m / y_i)            = sum_g p_g ln(m / m_g) + sum_g p_g L_g
/// <b>Conventions.</b> 0 ln 0 = 0 in T. All zero: T is not defined. Any zero: L is not defined. Equal values: both are 0, exactly. A region
/// of one unit has the index 0; one unit in all: not defined. Negative values are refused. Where units are counted by weights, n, n_g and
/// the means are sums and means of these. Regions h within regions g: T = sum_g s_g ln(m_g / m) + sum_h s_h ln(m_h / m_g) +
/// sum_h s_h T_h, and L likewise by p. T weighs by shares of the score, L by shares of the units.
/// </remarks>
public static class Theil
{
    /// <summary>T of some units, in [0, ln n] where each counts once; null when every value is zero.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">What each unit counts; empty where each counts once.</param>
    public static double? T(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
    {
        if (Size(values, weights) is not { } size || size.Mean == 0) return null;
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++) sum += Weight(weights, i) * Term(values[i] / size.Mean);
        return IsConstant(values) ? 0 : Math.Max(0, sum / size.Weight);
    }

    /// <summary>L of some units, at least 0; null when a value is zero.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">What each unit counts; empty where each counts once.</param>
    public static double? L(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
    {
        if (Size(values, weights) is not { } size || values.Contains(0.0)) return null;
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++) sum += Weight(weights, i) * Math.Log(size.Mean / values[i]);
        return IsConstant(values) ? 0 : Math.Max(0, sum / size.Weight);
    }

    /// <summary>What a region adds to T between regions: s_g ln(m_g / m).</summary>
    /// <param name="units">p_g.</param>
    /// <param name="score">s_g.</param>
    public static double BetweenT(double units, double score) => units * Term(score / units);

    /// <summary>What a region adds to L between regions: p_g ln(m / m_g).</summary>
    /// <param name="units">p_g.</param>
    /// <param name="score">s_g, above 0.</param>
    public static double BetweenL(double units, double score) => units * Math.Log(units / score);

    private static double Term(double ratio) => ratio == 0 ? 0 : ratio * Math.Log(ratio);

    private static (double Mean, double Weight)? Size(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0) throw new ArgumentException(FormattableString.Invariant($"value {values[i]} is negative"), nameof(values));
            (sum, weight) = (sum + (Weight(weights, i) * values[i]), weight + Weight(weights, i));
        }
        return values.IsEmpty ? null : (sum / weight, weight);
    }

    private static double Weight(ReadOnlySpan<double> weights, int i) => weights.IsEmpty ? 1 : weights[i];

    private static bool IsConstant(ReadOnlySpan<double> values) => !values.ContainsAnyExcept(values[0]);
}
