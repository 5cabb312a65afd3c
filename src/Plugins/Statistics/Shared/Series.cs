using System.Collections.Immutable;
using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Shared;

/// <summary>Where a series ends, compared with its beginning.</summary>
public enum Direction
{
    /// <summary>Its last printed value is the greater one.</summary>
    Rising,
    /// <summary>Its last printed value is the smaller one.</summary>
    Falling,
    /// <summary>Both are printed alike, or differ by less than what the study calls a change.</summary>
    Level,
}

/// <summary>A year in which a series changes direction.</summary>
/// <param name="Value">The value there.</param>
/// <param name="Year">The year: the first of the equal years of a peak or a trough.</param>
/// <param name="Up">True when what follows rises.</param>
public sealed record TurningPoint(double Value, Year Year, bool Up);

/// <summary>
/// A series over years: ends, extremes, change, shape, turning points. Values are compared as they are printed, gaps are passed over.
/// </summary>
public sealed record Series
{
    /// <summary>How many years have a value; at least one.</summary>
    public required int Count { get; init; }

    /// <summary>The first value.</summary>
    public required double First { get; init; }

    /// <summary>The year of the first value.</summary>
    public required Year FirstYear { get; init; }

    /// <summary>The last value.</summary>
    public required double Last { get; init; }

    /// <summary>The year of the last value.</summary>
    public required Year LastYear { get; init; }

    /// <summary>The least value.</summary>
    public required double Min { get; init; }

    /// <summary>The first year that the least value is printed in.</summary>
    public required Year MinYear { get; init; }

    /// <summary>The greatest value.</summary>
    public required double Max { get; init; }

    /// <summary>The first year that the greatest value is printed in.</summary>
    public required Year MaxYear { get; init; }

    /// <summary>The last printed value less the first.</summary>
    public required double Change { get; init; }

    /// <summary>The first printed value less the last.</summary>
    public double Drop => -Change;

    /// <summary>The amount of the change.</summary>
    public double Size => Math.Abs(Change);

    /// <summary>rising, falling or level: the last value against the first.</summary>
    public Direction Trend => Size < Stable ? Direction.Level
        : Change > 0 ? Direction.Rising : Change < 0 ? Direction.Falling : Direction.Level;

    /// <summary>True when the ends are printed alike.</summary>
    public bool Same => Change == 0;

    /// <summary>What less than is no change.</summary>
    public required double Stable { get; init; }

    /// <summary> By how much its printed values grew a year on average, a share of 1: the geometric mean over the years between its ends.
    /// Null for less than three years, for a value near zero, and where there is no rise or fall to speak of.
    /// </summary>
    public double? Growth => Shape is Shape.Rising or Shape.Falling && LastYear.Value - FirstYear.Value > 1 && Math.Min(First, Last) >= 0.01
        ? Math.Pow(Printed.Round(Last, Decimals) / Printed.Round(First, Decimals), 1.0 / (LastYear.Value - FirstYear.Value)) - 1
        : null;

    /// <summary>Decimals of a printed value.</summary>
    internal int Decimals { get; init; } = Printed.Value;

    /// <summary>The amount of that growth.</summary>
    public double? GrowthSize => Growth is { } growth ? Math.Abs(growth) : null;

    /// <summary>The amount of the first value.</summary>
    public double FirstSize => Math.Abs(First);

    /// <summary>single, flat, stable, rising, falling, rising_falling, falling_rising or fluctuating.</summary>
    public required Shape Shape { get; init; }

    /// <summary>True when there are three values or more and every printed step goes the same way.</summary>
    public required bool Steady { get; init; }

    /// <summary>The turning points in order.</summary>
    public required ImmutableArray<TurningPoint> Turns { get; init; }

    /// <summary>The value at the turning point; null unless there is exactly one.</summary>
    public double? Turn => Turns is [var only] ? only.Value : null;

    /// <summary>The year of the turning point; null unless there is exactly one.</summary>
    public Year? TurnYear => Turns is [var only] ? only.Year : null;

    /// <summary>The years without a value.</summary>
    public required ImmutableArray<Year> Undefined { get; init; }

    /// <summary>
    /// Describes a series, in which a move of less than <paramref name="stable"/> is no change; null where no year has a value.
    /// </summary>
    public static Series? Of(LabeledVector<Year> values, int decimals = Printed.Value, double stable = 0)
    {
        var known = values.Axis.Where(y => values.At(y) is not null).Select(y => (Year: y, Value: values[y])).ToList();
        if (known.Count == 0) return null;
        var (min, max) = (known.MinBy(k => Printed.Round(k.Value, decimals)), known.MaxBy(k => Printed.Round(k.Value, decimals)));
        var (shape, turns) = SeriesShape.Of(known.ConvertAll(k => (double?)k.Value), decimals, stable);
        TurningPoint Turn(int at, int next) =>
            new(known[at].Value, known[at].Year, Printed.Change(known[at].Value, known[next].Value, decimals) > 0);
        var steps = known.Zip(known.Skip(1), (a, b) => Math.Sign(Printed.Change(a.Value, b.Value, decimals))).Distinct().ToList();
        return new Series
        {
            Count = known.Count,
            First = known[0].Value, FirstYear = known[0].Year,
            Last = known[^1].Value, LastYear = known[^1].Year,
            Min = min.Value, MinYear = min.Year,
            Max = max.Value, MaxYear = max.Year,
            Change = Printed.Change(known[0].Value, known[^1].Value, decimals),
            Shape = shape, Stable = stable, Decimals = decimals,
            Steady = known.Count > 2 && steps is [not 0],
            Turns = [.. turns.Select((t, i) => Turn(t, i + 1 < turns.Length ? turns[i + 1] : known.Count - 1))],
            Undefined = [.. values.Axis.Where(y => values.At(y) is null)],
        };
    }
}
