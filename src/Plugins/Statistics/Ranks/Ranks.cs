namespace ReportGen.Statistics.Ranks;

/// <summary>Ranks of values: 1 is the highest, ties share the best rank (1, 2, 2, 4).</summary>
/// <remarks>
/// <b>Source.</b> Standard competition ranking, as the Human Development Report prints it.
/// <b>Conventions.</b> Values are compared in full precision; values that are not defined have no rank.
/// </remarks>
public static class Ranks
{
    /// <summary>The rank of every value; null for a gap.</summary>
    public static int?[] Of(IReadOnlyList<double?> values)
    {
        var defined = Enumerable.Range(0, values.Count).Where(i => values[i] is not null);
        var order = defined.OrderByDescending(i => values[i]).ToList(); // stable: ties in declared order
        var ranks = new int?[values.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i > 0 && values[order[i]] == values[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
        }
        return ranks;
    }
}
