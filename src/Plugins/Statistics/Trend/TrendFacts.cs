using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>A measure over the years.</summary>
/// <param name="Name">The measure's name.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Mean">Its mean over the units by year; null where it is never defined.</param>
/// <param name="Highest">The greatest value of all units and years; null where there is none.</param>
/// <param name="Lowest">The least value of all units and years; null where there is none.</param>
/// <param name="Grade">The grade of the last year's mean that has one; null without a scale.</param>
/// <param name="Spells">The runs of years whose mean is in one grade; none without a scale.</param>
/// <param name="Place">The place of that grade in its scale, 1 the highest; 0 where there is no grade.</param>
/// <param name="Places">How many grades the scale has; 0 without one.</param>
/// <param name="Composition">Who stands behind the mean in the first and the last year.</param>
public sealed record MeasureCourse(
    LocalizedText Name, string Symbol, Series? Mean, double? Highest, double? Lowest, LocalizedText? Grade, ImmutableArray<Spell> Spells,
    int Place, int Places, Composition Composition)
{
    /// <summary>True when the mean of some year has a grade.</summary>
    public bool Graded => Grade is not null;

    /// <summary>True when all values of all years are printed alike.</summary>
    public bool AllEqual => Highest is { } high && Lowest is { } low && Printed.Change(low, high, Decimals) == 0;

    private int Decimals { get; init; } = Printed.Value;

    /// <summary>
    /// Describes a measure; without a scale nothing is graded, and a move of less than <paramref name="stable"/> is no change.
    /// </summary>
    public static MeasureCourse Of(MeasureTrend trend, GradingScale? scale, int decimals = Printed.Value, double stable = 0)
    {
        Band? Grade(Year year) => scale is not null && trend.Mean.At(year) is { } mean ? GradingScale.Classify(scale.Grades, mean) : null;
        var spells = Spell.Of(trend.Mean.Axis.Select(y => (y, Grade(y))));
        var isDefined = trend.Mean.Defined.Any();
        var last = trend.Mean.Axis.Select(Grade).LastOrDefault(g => g is not null);
        return new MeasureCourse(
            trend.Measure.Name, trend.Measure.Symbol, Series.Of(trend.Mean, decimals, stable), isDefined ? trend.Max.Defined.Max() : null,
            isDefined ? trend.Min.Defined.Min() : null, spells.LastOrDefault()?.Name, spells,
            last is null ? 0 : scale!.Grades.Length - scale.Grades.IndexOf(last), scale?.Grades.Length ?? 0,
            Composition.Of(trend.Measure.Values, _ => true, decimals, stable))
        {
            Decimals = decimals,
        };
    }
}

/// <summary>The course of every measure's mean, and how far the systems are apart.</summary>
/// <param name="Year">The study's last year.</param>
/// <param name="Systems">The systems' scores, in declared order.</param>
/// <param name="Order">The systems by their mean of the last year.</param>
/// <param name="Leader">The system with the highest mean of the last year.</param>
/// <param name="Laggard">The system with the lowest mean of the last year.</param>
/// <param name="Gap">Of two systems, the one ahead in the last year less the other; null for one or more than two, or where one is not
/// defined then.</param>
/// <param name="C">The coupling degree; null where the systems are not coupled.</param>
/// <param name="T">The comprehensive index; null where the systems are not coupled.</param>
/// <param name="D">The coordination degree; null where the systems are not coupled.</param>
/// <param name="Relative">True when scores of different years are not on one scale.</param>
public sealed record TrendFacts(
    Year Year, ImmutableArray<MeasureCourse> Systems, Ranking Order, LocalizedText Leader, LocalizedText Laggard, Series? Gap,
    MeasureCourse? C, MeasureCourse? T, MeasureCourse? D, bool Relative = false)
{
    /// <summary>The facts; null where the model did not run.</summary>
    public static TrendFacts? Of(PartInput input)
    {
        if (input.Results.Find(TrendResult.Key) is not { } trend) return null;
        var (decimals, stable) = (input.Decimals.Value, input.Plan.Stable.Value);
        MeasureCourse? Degree(MeasureId id) => trend.Of(id) is { } of ? MeasureCourse.Of(of, of.Measure.Scale, decimals, stable) : null;
        return Of(
            [.. input.Results.Get(ScoresResult.Key).Systems.Select(s => trend.Of(s.Id)!)],
            Degree(CouplingMeasures.C), Degree(CouplingMeasures.T), Degree(CouplingMeasures.D),
            decimals, stable) with { Relative = !input.Plan.Normalization.IsPooled || !input.Plan.Weighting.IsPooled };
    }

    /// <summary>The facts of systems, at least one, and of the degrees of their coupling.</summary>
    public static TrendFacts Of(
        ImmutableArray<MeasureTrend> systems, MeasureCourse? c = null, MeasureCourse? t = null, MeasureCourse? d = null,
        int decimals = Printed.Value, double stable = 0)
    {
        var year = systems[0].Mean.Axis[^1];
        double Last(MeasureTrend system) => system.Mean.At(year) ?? 0;
        return new TrendFacts(
            year, [.. systems.Select(s => MeasureCourse.Of(s, null, decimals, stable))],
            Ranking.Of(systems.Select(s => (s.Measure.Name, s.Mean.At(year))), decimals),
            systems.MaxBy(Last)!.Measure.Name, systems.MinBy(Last)!.Measure.Name, Distance(systems, year, decimals, stable), c, t, d)
        {
            Stable = stable,
        };
    }

    /// <summary>What is less than this is told as no difference.</summary>
    private double Stable { get; init; }

    /// <summary>True where the two ended so close to each other that none is the weaker side.</summary>
    public bool IsLevel => Gap is { } gap && gap.Last < Stable;

    private static Series? Distance(ImmutableArray<MeasureTrend> systems, Year last, int decimals, double stable)
    {
        if (systems is not [{ Mean: var first }, { Mean: var second }]) return null;
        if (first.At(last) is not { } a || second.At(last) is not { } b) return null;
        var (ahead, behind) = b > a ? (second, first) : (first, second);
        return Series.Of(
            LabeledVector<Year>.Of(ahead.Axis, y => Printed.Change(behind.At(y), ahead.At(y), decimals)), decimals, stable);
    }
}
