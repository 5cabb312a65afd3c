namespace ReportGen.Statistics.Describe;

/// <summary>The course of a series over the years, in one word.</summary>
public enum Shape
{
    /// <summary>No value, or one.</summary>
    Single,
    /// <summary>No change beyond the tolerance.</summary>
    Flat,
    /// <summary>Never falls.</summary>
    Rising,
    /// <summary>Never rises.</summary>
    Falling,
    /// <summary>Rises to a peak, then falls.</summary>
    RisingThenFalling,
    /// <summary>Falls to a trough, then rises.</summary>
    FallingThenRising,
    /// <summary>Changes direction more than once.</summary>
    Fluctuating,
}

/// <summary>Describes a series for a sentence: its shape, ends and turning point.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Conventions.</b> A step smaller than the tolerance (half a unit of the third decimal unless said, so that prose never speaks of a change that the
/// table beside it does not show) is no step. Gaps are passed over.
/// </remarks>
public static class SeriesShape
{
    /// <summary>Changes below this are not changes.</summary>
    public const double Tolerance = 0.0005;

    /// <summary>The shape, and the position of the turning point for a series with one turn.</summary>
    public static (Shape Shape, int? Turn) Of(IReadOnlyList<double?> values, double tolerance = Tolerance)
    {
        var defined = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).ToList();
        if (defined.Count < 2) return (Shape.Single, null);
        var directions = new List<int>();
        var last = defined[0];
        foreach (var i in defined.Skip(1))
        {
            var step = values[i]!.Value - values[last]!.Value;
            if (Math.Abs(step) < tolerance) continue; // small steps add up until they count
            var direction = Math.Sign(step);
            if (directions.Count == 0 || directions[^1] != direction) directions.Add(direction);
            last = i;
        }
        return directions switch
        {
            [] => (Shape.Flat, null),
            [1] => (Shape.Rising, null),
            [-1] => (Shape.Falling, null),
            [1, -1] => (Shape.RisingThenFalling, Peak(values, defined, 1)),
            [-1, 1] => (Shape.FallingThenRising, Peak(values, defined, -1)),
            _ => (Shape.Fluctuating, null),
        };
    }

    private static int Peak(IReadOnlyList<double?> values, List<int> defined, int sign) => defined.MaxBy(i => sign * values[i]!.Value);
}
