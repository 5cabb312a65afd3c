using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Gini coefficient and its decomposition over regions after Dagum: within, net between, and transvariation.</summary>
/// <remarks>
/// <b>Source.</b> Mao, Xia and Liu (2024), eqs. (11)-(20) [mao2024]; Dagum (1997) [dagum1997].
/// <b>Symbols.</b> y value; n units; mean of all; regions j, h; G overall, G_jj within, G_jh between two regions; unit share P_j = n_j / n;
/// score share S_j = n_j mean_j / (n mean); relative affluence D_jh = (d_jh - p_jh) / (d_jh + p_jh).
///     G    = sum |y_i - y_r| / (2 n^2 mean)                       eq. (11)
///     G_jj = sum |y_ji - y_jr| / (2 n_j^2 mean_j)                 eq. (16)
///     G_jh = sum |y_ji - y_hr| / (n_j n_h (mean_j + mean_h))      eq. (17)
///     Gw   = sum_j G_jj P_j S_j                                   eq. (13)
///     Gnb  = sum_(j&gt;h) G_jh (P_j S_h + P_h S_j) D_jh              eq. (14)
///     Gt   = sum_(j&gt;h) G_jh (P_j S_h + P_h S_j) (1 - D_jh)        eq. (15)
/// <b>Conventions.</b> d and p are unconditional means of max(y_ji - y_hr, 0) and of max(y_hr - y_ji, 0), so that d - p is the difference
/// of the means and d + p the mean absolute difference. Weights of 1 give the formulas above; other weights are populations. A region of
/// one unit has G_jj = 0. Two all-zero regions: G_jh = 0, D_jh = 0. All zero, or one unit in all: G is not defined. Negative values are
/// refused. O(n) for a region or a pair, by sorting and prefix sums.
/// <b>Errata.</b> The source defines p_jh by the same condition as d_jh, and S_j in words as a ratio of means; the formula printed for S_j
/// is right.
/// </remarks>
public static class DagumGini
{
    /// <summary>Values of one region in ascending order with the running sums that every mean absolute difference needs.</summary>
    public sealed class SortedRegion
    {
        internal readonly double[] Values, Weights, WeightBefore, SumBefore;

        /// <summary>Sorts a region's values; weights are 1 when none are given.</summary>
        public SortedRegion(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
        {
            (Values, Weights) = (values.ToArray(), new double[weights.Length]);
            var order = RadixSort.Sort(Values);
            for (var i = 0; i < Weights.Length; i++) Weights[i] = weights[order[i]];
            if (Values is [< 0 and var least, ..])
            {
                throw new ArgumentException(FormattableString.Invariant($"value {least} is negative"), nameof(values));
            }
            (WeightBefore, SumBefore) = (new double[Values.Length + 1], new double[Values.Length + 1]);
            for (var i = 0; i < Values.Length; i++)
            {
                var weight = Weights.Length == 0 ? 1 : Weights[i];
                (WeightBefore[i + 1], SumBefore[i + 1]) = (WeightBefore[i] + weight, SumBefore[i] + (weight * Values[i]));
            }
        }

        /// <summary>Number of units.</summary>
        public int Count => Values.Length;

        /// <summary>Sum of the weights: n_j without weights.</summary>
        public double Weight => WeightBefore[^1];

        /// <summary>Weighted sum of the values.</summary>
        public double Sum => SumBefore[^1];

        /// <summary>Weighted mean of the values.</summary>
        public double Mean => Sum / Weight;
    }

    /// <summary>Gini coefficient of one region, or of all units, in [0, 1); null when every value is zero.</summary>
    public static double? Within(SortedRegion region)
    {
        if (region.Sum == 0) return null;
        var difference = 0.0; // sum over pairs i > r of w_i w_r (y_i - y_r)
        for (var i = 0; i < region.Count; i++)
        {
            var weight = region.Weights.Length == 0 ? 1 : region.Weights[i];
            difference += weight * ((region.Values[i] * region.WeightBefore[i]) - region.SumBefore[i]);
        }
        return Math.Max(0, difference / (region.Weight * region.Sum)); // eqs. (11), (16)
    }

    /// <summary>
    /// Between two regions: G_jh of eq. (17) and the relative affluence D_jh of eq. (18), both 0 when both regions are all zero.
    /// </summary>
    public static (double Gini, double RelativeAffluence) Between(SortedRegion a, SortedRegion b)
    {
        if (a.Sum == 0 && b.Sum == 0) return (0, 0);
        var gain = MeanGain(a, b); // eq. (19)
        var loss = MeanGain(b, a); // eq. (20)
        var difference = gain + loss;
        return (difference / (a.Mean + b.Mean), difference == 0 ? 0 : Math.Min(1, Math.Abs(a.Mean - b.Mean) / difference));
    }

    /// <summary>Mean of max(y_a - y_b, 0) over all pairs, zeros included; a merge of the two sorted regions.</summary>
    private static double MeanGain(SortedRegion a, SortedRegion b)
    {
        var (sum, below) = (0.0, 0);
        for (var i = 0; i < a.Count; i++)
        {
            while (below < b.Count && b.Values[below] < a.Values[i]) below++;
            var weight = a.Weights.Length == 0 ? 1 : a.Weights[i];
            sum += weight * ((a.Values[i] * b.WeightBefore[below]) - b.SumBefore[below]);
        }
        return Math.Max(0, sum / (a.Weight * b.Weight));
    }

    /// <summary>What a pair of regions weighs in Gnb + Gt: P_j S_h + P_h S_j of eqs. (14)-(15).</summary>
    public static double PairWeight(SortedRegion a, SortedRegion b, double weight, double sum) =>
        (a.Weight / weight * (b.Sum / sum)) + (b.Weight / weight * (a.Sum / sum));
}
