using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Inequality;

/// <summary>Indices of how unequally a measure is spread over units, each unit counted once or by its share of a weight.</summary>
/// <remarks>
/// <b>Source.</b> Gini (1912) [gini1912], weighted: Lerman and Yitzhaki (1989) [lerman1989]; Atkinson (1970) [atkinson1970].
/// <b>Symbols.</b> v value, not below 0; p share of a unit, sum 1 (1/n unweighted); m = sum p v the mean; e > 0 the aversion to inequality.
///     G = sum_i sum_k p_i p_k |v_i - v_k| / (2 m)
///     A = 1 - (sum p (v/m)^(1-e))^(1/(1-e));  e = 1: 1 - exp(sum p ln(v/m))
///     CV = sqrt(sum p (v - m)^2) / m
/// <b>Conventions.</b> Mean 0: not defined. Atkinson with a value of 0 and e of 1 or more: 1. One unit: not defined.
/// </remarks>
public static class Inequality
{
    /// <summary>The Gini coefficient, in [0, 1]; null where the mean is 0, or for one unit. Linear time.</summary>
    public static double? Gini(ReadOnlySpan<double> v, ReadOnlySpan<double> p)
    {
        if (Mean(v, p) is not { } mean) return null;
        var values = v.ToArray();
        var order = RadixSort.Sort(values);
        var (below, sum) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            var share = p[order[i]];
            sum += share * values[i] * ((2 * below) + share - 1); // sum_k p_k (v_i - v_k) over those below, gathered by v_i
            below += share;
        }
        return Math.Max(0, sum / mean);
    }

    /// <summary>Atkinson's index of an aversion above 0, in [0, 1]; null where the mean is 0, or for one unit.</summary>
    public static double? Atkinson(ReadOnlySpan<double> v, ReadOnlySpan<double> p, double aversion)
    {
        if (Mean(v, p) is not { } mean) return null;
        if (aversion >= 1 && v.Contains(0)) return 1;
        var sum = 0.0;
        for (var i = 0; i < v.Length; i++)
        {
            sum += p[i] * (aversion == 1 ? Math.Log(v[i] / mean) : Math.Pow(v[i] / mean, 1 - aversion));
        }
        return Math.Max(0, 1 - (aversion == 1 ? Math.Exp(sum) : Math.Pow(sum, 1 / (1 - aversion))));
    }

    /// <summary>The coefficient of variation, of the population; null where the mean is 0, or for one unit.</summary>
    public static double? Variation(ReadOnlySpan<double> v, ReadOnlySpan<double> p)
    {
        if (Mean(v, p) is not { } mean) return null;
        var sum = 0.0;
        for (var i = 0; i < v.Length; i++) sum += p[i] * (v[i] - mean) * (v[i] - mean);
        return Math.Sqrt(sum) / mean;
    }

    private static double? Mean(ReadOnlySpan<double> v, ReadOnlySpan<double> p)
    {
        var mean = 0.0;
        for (var i = 0; i < v.Length; i++) mean += p[i] * v[i];
        return v.Length > 1 && mean > 0 ? mean : null;
    }
}
