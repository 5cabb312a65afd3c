using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Ranks of values: 1 is the highest, ties share the best rank (1, 2, 2, 4).</summary>
/// <remarks>
/// <b>Source.</b> Standard competition ranking, as the Human Development Report prints it.
/// <b>Conventions.</b> Values are compared at nine decimals, as grades are: what differs by less is the rounding of binary fractions.
/// Values that are not defined have no rank.
/// </remarks>
public static class Ranks
{
    /// <summary>The rank of every value, NaN for a gap; a gap has none.</summary>
    public static int?[] Of(ReadOnlySpan<double> values)
    {
        var (order, keys, count) = (new int[values.Length], new double[values.Length], 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i])) (order[count], keys[count++]) = (i, Printed.Ranked(values[i]));
        }
        Array.Sort(keys, order, 0, count);
        var ranks = new int?[values.Length];
        for (var i = count - 1; i >= 0; i--)
        {
            ranks[order[i]] = i < count - 1 && keys[i] == keys[i + 1] ? ranks[order[i + 1]] : count - i;
        }
        return ranks;
    }
}
