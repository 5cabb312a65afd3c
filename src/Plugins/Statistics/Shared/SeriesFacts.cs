using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Shared;

/// <summary>A series over years as templates know it: ends, extremes, change, shape, turning points, years without a value.</summary>
public static class SeriesFacts
{
    /// <summary>
    /// count, first, first_year, last, last_year, min, min_year, max, max_year, change, drop, size, trend (rising, falling, level), shape, steady (every
    /// printed step goes the same way), turns (value, year, up: what follows rises), turn, turn_year, undefined (years without a value); null for a
    /// series without values. change is the difference of the printed ends, drop is -change, size its amount.
    /// </summary>
    public static IReadOnlyDictionary<string, object?>? Of(LabeledVector<Year> series, int decimals = Printed.Value)
    {
        var at = Enumerable.Range(0, series.Axis.Count).Where(t => series.At(t) is not null).ToList();
        if (at.Count == 0) return null;
        double Value(int t) => series.At(t)!.Value;
        var (min, max) = (at.MinBy(t => Printed.Round(Value(t), decimals)), at.MaxBy(t => Printed.Round(Value(t), decimals)));
        var (shape, turns) = SeriesShape.Of([.. Enumerable.Range(0, series.Axis.Count).Select(series.At)], decimals);
        var change = Printed.Change(Value(at[0]), Value(at[^1]), decimals);
        var steps = at.Zip(at.Skip(1), (a, b) => Math.Sign(Printed.Change(Value(a), Value(b), decimals))).Distinct().ToList();
        return new Dictionary<string, object?>
        {
            ["count"] = at.Count,
            ["first"] = Value(at[0]), ["first_year"] = series.Axis[at[0]].ToString(),
            ["last"] = Value(at[^1]), ["last_year"] = series.Axis[at[^1]].ToString(),
            ["min"] = Value(min), ["min_year"] = series.Axis[min].ToString(),
            ["max"] = Value(max), ["max_year"] = series.Axis[max].ToString(),
            ["change"] = change, ["drop"] = -change, ["size"] = Math.Abs(change),
            ["trend"] = change > 0 ? "rising" : change < 0 ? "falling" : "level",
            ["shape"] = shape switch
            {
                Shape.Single => "single", Shape.Flat => "flat", Shape.Rising => "rising", Shape.Falling => "falling",
                Shape.RisingThenFalling => "rising_falling", Shape.FallingThenRising => "falling_rising", Shape.Turning => "turning", _ => "fluctuating",
            },
            ["steady"] = at.Count > 2 && steps is [not 0],
            ["turns"] = turns.Select((t, i) => (object?)new Dictionary<string, object?>
            {
                ["value"] = Value(t), ["year"] = series.Axis[t].ToString(),
                ["up"] = Printed.Change(Value(t), Value(i + 1 < turns.Length ? turns[i + 1] : at[^1]), decimals) > 0,
            }).ToList(),
            ["turn"] = turns is [var turn] ? Value(turn) : null,
            ["turn_year"] = turns is [var of] ? series.Axis[of].ToString() : null,
            ["undefined"] = Enumerable.Range(0, series.Axis.Count).Where(t => series.At(t) is null).Select(t => (object?)series.Axis[t].ToString()).ToList(),
        };
    }
}
