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
        var keys = values.Select(v => v is { } known ? Printed.Ranked(known) : (double?)null).ToList();
        var defined = Enumerable.Range(0, keys.Count).Where(i => keys[i] is not null);
        var order = defined.OrderByDescending(i => keys[i]).ToList(); // stable: ties in declared order
        var ranks = new int?[values.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i > 0 && keys[order[i]] == keys[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
        }
        return ranks;
    }
}
