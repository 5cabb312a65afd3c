namespace ReportGen.Statistics.Theil;

/// <summary>Theil's indices of inequality, T and L, and their decomposition over regions: between regions and within them.</summary>
/// <remarks>
/// <b>Source.</b> Theil (1967) [theil1967]; Shorrocks (1984) [shorrocks1984].
/// <b>Symbols.</b> y value; n units; m mean of all; regions g with n_g units and mean m_g; unit share p_g = n_g / n; score share
/// s_g = n_g m_g / (n m).
///     T = (1/n) sum (y_i / m) ln(y_i / m)  = sum_g s_g ln(m_g / m) + sum_g s_g T_g
///     L = (1/n) sum ln(m / y_i)            = sum_g p_g ln(m / m_g) + sum_g p_g L_g
/// <b>Conventions.</b> 0 ln 0 = 0 in T. All zero: T is not defined. Any zero: L is not defined. Equal values: both are 0, exactly. A region
/// of one unit has the index 0. Negative values are refused. T weighs by shares of the score, L by shares of the units.
/// </remarks>
public static class Theil
{
    /// <summary>T of some units, in [0, ln n]; null when every value is zero.</summary>
    public static double? T(ReadOnlySpan<double> values)
    {
        if (Mean(values) is not { } mean || mean == 0) return null;
        var sum = 0.0;
        foreach (var y in values) sum += Term(y / mean);
        return IsConstant(values) ? 0 : Math.Max(0, sum / values.Length);
    }

    /// <summary>L of some units, at least 0; null when a value is zero.</summary>
    public static double? L(ReadOnlySpan<double> values)
    {
        if (Mean(values) is not { } mean || values.Contains(0.0)) return null;
        var sum = 0.0;
        foreach (var y in values) sum += Math.Log(mean / y);
        return IsConstant(values) ? 0 : Math.Max(0, sum / values.Length);
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

    private static double? Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var y in values)
        {
            if (y < 0) throw new ArgumentException(FormattableString.Invariant($"value {y} is negative"), nameof(values));
            sum += y;
        }
        return values.IsEmpty ? null : sum / values.Length;
    }

    private static bool IsConstant(ReadOnlySpan<double> values) => !values.ContainsAnyExcept(values[0]);
}
