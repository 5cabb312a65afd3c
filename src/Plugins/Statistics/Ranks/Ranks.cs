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
    /// <summary>The rank of every value; null for a gap.</summary>
    public static int?[] Of(IReadOnlyList<double?> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).Where(i => values[i] is not null)];
        double[] keys = [.. order.Select(i => Printed.Ranked(values[i]!.Value))];
        Array.Sort(keys, order);
        var ranks = new int?[values.Count];
        for (var i = order.Length - 1; i >= 0; i--)
        {
            ranks[order[i]] = i < order.Length - 1 && keys[i] == keys[i + 1] ? ranks[order[i + 1]] : order.Length - i;
        }
        return ranks;
    }
}
