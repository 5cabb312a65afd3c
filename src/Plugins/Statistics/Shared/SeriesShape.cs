using System.Collections.Immutable;

namespace ReportGen.Statistics.Shared;

/// <summary>Describes a series for a sentence: its shape and its turning points.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Conventions.</b> Values are compared as printed (three decimals unless said), so that prose never speaks of a change that the table
/// beside it does not show. A move of less than <c>stable</c> is no change and a wiggle of less than that no turning point. Gaps are passed
/// over. A turn is the first of the equal years of a peak or a trough.
/// </remarks>
public static class SeriesShape
{
    /// <summary>The shape, and the positions of the turning points in order (of a fluctuating series too).</summary>
    public static (Shape Shape, ImmutableArray<int> Turns) Of(
        IReadOnlyList<double?> values, int decimals = Printed.Value, double stable = 0)
    {
        var defined = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).ToList();
        if (defined.Count < 2) return (Shape.Single, []);
        double Change(int from, int to) => Printed.Change(values[from]!.Value, values[to]!.Value, decimals);
        bool IsMove(double change) => change != 0 && Math.Abs(change) >= stable;

        var turns = new List<int>();
        var (direction, low, high) = (0, defined[0], defined[0]);
        foreach (var i in defined.Skip(1))
        {
            if (Change(low, i) < 0) low = i;
            if (Change(high, i) > 0) high = i;
            if (direction <= 0 && Change(low, i) > 0 && IsMove(Change(low, i)))
            {
                if (direction < 0) turns.Add(low);
                (direction, high) = (1, i);
            }
            else if (direction >= 0 && Change(high, i) < 0 && IsMove(Change(high, i)))
            {
                if (direction > 0) turns.Add(high);
                (direction, low) = (-1, i);
            }
            if (direction > 0 && high == i) low = i;
            if (direction < 0 && low == i) high = i;
        }
        var (first, last) = (defined[0], defined[^1]);
        // a first or a last leg that comes to less than a change leads nowhere
        if (turns.Count > 0 && !IsMove(Change(first, turns[0]))) turns.RemoveAt(0);
        if (turns.Count > 0 && !IsMove(Change(turns[^1], last))) turns.RemoveAt(turns.Count - 1);
        var whole = Change(first, turns.Count > 0 ? turns[0] : last);
        var shape = (turns.Count, IsMove(whole) ? Math.Sign(whole) : 0) switch
        {
            (0, 0) => defined.TrueForAll(i => Change(first, i) == 0) ? Shape.Flat : Shape.Stable,
            (0, 1) => Shape.Rising,
            (0, _) => Shape.Falling,
            (1, 1) => Shape.RisingFalling,
            (1, _) => Shape.FallingRising,
            _ => Shape.Fluctuating,
        };
        return (shape, [.. turns]);
    }
}
