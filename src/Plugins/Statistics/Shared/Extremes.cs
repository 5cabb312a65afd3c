using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>What a drawing with more rows than a page holds keeps, at a size that is read: the highest and the lowest.</summary>
public static class Extremes
{
    /// <summary>Rows of bars, dots or cells that a page holds.</summary>
    public const int Rows = 44;

    /// <summary>
    /// Those with the highest and the lowest values, half each, in the order given; all where there are no more than so many.
    /// </summary>
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> all, Func<T, double?> value, int most = Rows)
    {
        if (all.Length <= most) return all;
        var order = Enumerable.Range(0, all.Length).OrderByDescending(i => value(all[i]) ?? double.NegativeInfinity).ToList();
        var kept = order.Take(Highest(most)).Concat(order.TakeLast(most / 2)).Order();
        return [.. kept.Select(i => all[i])];
    }

    /// <summary>The note that says so; none where all are shown.</summary>
    public static ImmutableArray<string> Note(int all, int shown, Words words) =>
        shown == all ? [] : [words["extremes", all, Highest(shown), shown / 2]];

    private static int Highest(int shown) => shown - (shown / 2);
}
