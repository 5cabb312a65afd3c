using MathNet.Numerics.Random;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>How far ranks depend on the weights: all weights are moved at random, many times over, and everybody is ranked anew.</summary>
/// <remarks>
/// <b>Source.</b> Saisana, Saltelli and Tarantola (2005) [saisana2005]; noise of weights as in COINr, Becker et al. (2022) [becker2022].
/// <b>Symbols.</b> w a weight; d the noise, a share of 1; v drawn evenly from [0, 1); R(p) the least rank that a share p of all draws does
/// not exceed.
///     w' = w (1 + d (2 v - 1)) / sum of all w (1 + d (2 v - 1))
///     interval from R(0.05) to R(0.95), median R(0.5)
/// <b>Conventions.</b> v are drawn from MersenneTwister of the seed, for each draw in declared order: the indicators of the first system,
/// of the second, ..., then the systems where there are several. Standardized values stay as they are. 1 is the highest value, equal ones
/// share the best rank; so an end of an interval is a rank that was taken.
/// </remarks>
public static class RankIntervals
{
    private const double Low = 0.05, High = 0.95;

    /// <summary>Weights moved at random; they sum to 1, where the given ones do not sum to 0.</summary>
    public static void Moved(ReadOnlySpan<double> weights, double noise, MersenneTwister random, Span<double> moved)
    {
        var sum = 0.0;
        for (var j = 0; j < weights.Length; j++)
        {
            moved[j] = weights[j] * (1 + (noise * ((2 * random.NextDouble()) - 1)));
            sum += moved[j];
        }
        if (sum <= 0) return;
        for (var j = 0; j < weights.Length; j++) moved[j] /= sum;
    }

    /// <summary>The sum of weighted values; those that are missing (NaN) leave their weights to the others. NaN where all are.</summary>
    public static double Score(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var (sum, there, all) = (0.0, 0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            all += weights[j];
            if (double.IsNaN(values[j])) continue;
            there += weights[j];
            sum += weights[j] * values[j];
        }
        return there == 0 ? double.NaN : there < all ? sum * (all / there) : sum;
    }

    /// <summary>The interval of a unit's ranks in all draws.</summary>
    public static (int Low, int Median, int High) Of(ReadOnlySpan<int> ranks)
    {
        var sorted = ranks.ToArray();
        Array.Sort(sorted);
        int At(double share) => sorted[Math.Max(0, (int)Math.Ceiling((share * sorted.Length) - 1e-9) - 1)];
        return (At(Low), At(0.5), At(High));
    }
}
