using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Describe;

/// <summary>A series over years as templates know it: ends, extremes, change, shape.</summary>
public static class SeriesFacts
{
    /// <summary>first, last, first_year, last_year, min, min_year, max, max_year, change, shape, turn, turn_year, count; null for a series without values.</summary>
    public static IReadOnlyDictionary<string, object?>? Of(LabeledVector<Year> series)
    {
        var at = Enumerable.Range(0, series.Axis.Count).Where(t => series.At(t) is not null).ToList();
        if (at.Count == 0) return null;
        double Value(int t) => series.At(t)!.Value;
        var (min, max) = (at.MinBy(Value), at.MaxBy(Value));
        var (shape, turn) = SeriesShape.Of([.. Enumerable.Range(0, series.Axis.Count).Select(series.At)]);
        return new Dictionary<string, object?>
        {
            ["count"] = at.Count,
            ["first"] = Value(at[0]), ["first_year"] = series.Axis[at[0]].ToString(),
            ["last"] = Value(at[^1]), ["last_year"] = series.Axis[at[^1]].ToString(),
            ["min"] = Value(min), ["min_year"] = series.Axis[min].ToString(),
            ["max"] = Value(max), ["max_year"] = series.Axis[max].ToString(),
            ["change"] = Value(at[^1]) - Value(at[0]),
            ["drop"] = Value(at[0]) - Value(at[^1]),
            ["shape"] = shape switch
            {
                Shape.Single => "single", Shape.Flat => "flat", Shape.Rising => "rising", Shape.Falling => "falling",
                Shape.RisingThenFalling => "rising_falling", Shape.FallingThenRising => "falling_rising", _ => "fluctuating",
            },
            ["turn"] = turn is { } t ? Value(t) : null,
            ["turn_year"] = turn is { } y ? series.Axis[y].ToString() : null,
        };
    }
}
