using System.Collections.Immutable;

namespace ReportGen.Statistics.Shared;

/// <summary>The course of a series over the years, in one word.</summary>
public enum Shape
{
    /// <summary>No value, or one.</summary>
    Single,
    /// <summary>Every printed value is the same.</summary>
    Flat,
    /// <summary>Never falls.</summary>
    Rising,
    /// <summary>Never rises.</summary>
    Falling,
    /// <summary>Rises to a peak, then falls.</summary>
    RisingFalling,
    /// <summary>Falls to a trough, then rises.</summary>
    FallingRising,
    /// <summary>Changes direction two or three times: a sentence can name each turn.</summary>
    Turning,
    /// <summary>Changes direction more often.</summary>
    Fluctuating,
}

/// <summary>Describes a series for a sentence: its shape and its turning points.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Conventions.</b> Values are compared as printed (three decimals unless said), so that prose never speaks of a change that the table
/// beside it does not show. Gaps are passed over. A turn is the first of the equal years of a peak or a trough.
/// </remarks>
public static class SeriesShape
{
    /// <summary>More turns than a sentence can name.</summary>
    private const int MostTurns = 3;

    /// <summary>The shape, and the positions of the turning points in order (of a fluctuating series too).</summary>
    public static (Shape Shape, ImmutableArray<int> Turns) Of(IReadOnlyList<double?> values, int decimals = Printed.Value)
    {
        var defined = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).ToList();
        if (defined.Count < 2) return (Shape.Single, []);
        var turns = ImmutableArray.CreateBuilder<int>();
        var (first, direction, extreme) = (0, 0, defined[0]);
        foreach (var i in defined.Skip(1))
        {
            var step = Math.Sign(Printed.Change(values[extreme]!.Value, values[i]!.Value, decimals));
            if (step == 0) continue; // the earlier year stands for both
            if (direction == 0) first = step;
            else if (step != direction) turns.Add(extreme);
            (direction, extreme) = (step, i);
        }
        var shape = (turns.Count, first) switch
        {
            (_, 0) => Shape.Flat,
            (0, 1) => Shape.Rising,
            (0, _) => Shape.Falling,
            (1, 1) => Shape.RisingFalling,
            (1, _) => Shape.FallingRising,
            _ => turns.Count <= MostTurns ? Shape.Turning : Shape.Fluctuating,
        };
        return (shape, turns.ToImmutable());
    }
}
