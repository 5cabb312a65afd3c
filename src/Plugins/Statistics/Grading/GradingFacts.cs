using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>How many unit-years are of a development type.</summary>
/// <param name="Name">The system that lags; null where none does.</param>
/// <param name="Count">How many unit-years.</param>
/// <param name="Share">Their share of the typed unit-years, a share of 1; null where none is typed.</param>
public sealed record TypeCount(LocalizedText? Name, int Count, double? Share);

/// <summary>The development types of all unit-years.</summary>
/// <param name="Lagging">The unit-years in which each system lags, in declared order.</param>
/// <param name="Synchronous">Those in which neither does.</param>
/// <param name="TypedCount">How many unit-years have a type; 0 unless the study has two systems.</param>
/// <param name="UntypedCount">How many have none, since both scores are zero.</param>
public sealed record TypeCounts(ImmutableArray<TypeCount> Lagging, TypeCount Synchronous, int TypedCount, int UntypedCount)
{
    /// <summary>Counts types; null is a unit-year without one.</summary>
    public static TypeCounts Of(IEnumerable<(MeasureId Id, LocalizedText Name)> systems, IEnumerable<string?> types)
    {
        var all = types.ToList();
        var typed = all.OfType<string>().ToList();
        TypeCount Type(LocalizedText? name, string type)
        {
            var count = typed.Count(t => t == type);
            return new TypeCount(name, count, typed.Count == 0 ? null : (double)count / typed.Count);
        }
        return new TypeCounts(
            [.. systems.Select(s => Type(s.Name, UnitGrade.Lagging(s.Id)))], Type(null, UnitGrade.Synchronous), typed.Count,
            typed.Count == 0 ? 0 : all.Count - typed.Count);
    }
}

/// <summary>How many units were and are in the lowest grade that anybody is in.</summary>
/// <param name="Name">The grade.</param>
/// <param name="First">How many in the first year.</param>
/// <param name="Last">How many in the last year.</param>
public sealed record GradeShift(LocalizedText Name, int First, int Last)
{
    /// <summary>True when more are in it than were.</summary>
    public bool More => Last > First;

    /// <summary>Null for one year, where the units are not the same in both, or where as many are in it as were.</summary>
    public static GradeShift? Of(GradingScale scale, Classes first, Classes last, ClassMoves moves)
    {
        if (moves.Compared != first.Count || moves.Compared != last.Count) return null;
        int In(Classes classes, Band band) => classes.Reached.FirstOrDefault(c => c.Name.Equals(band.Name))?.Count ?? 0;
        var lowest = scale.Grades.FirstOrDefault(b => In(first, b) + In(last, b) > 0);
        return lowest is null || In(first, lowest) == In(last, lowest) ? null
            : new GradeShift(lowest.Name, In(first, lowest), In(last, lowest));
    }
}

/// <summary>Which units are in each grade in the first and the last year, who changed grade, and which system lags.</summary>
/// <param name="FirstYear">The study's first year.</param>
/// <param name="LastYear">The study's last year.</param>
/// <param name="ClassesFirst">The grades of the first year, the units in the order of their degrees.</param>
/// <param name="ClassesLast">The grades of the last year, the units in the order of their degrees.</param>
/// <param name="Shift">The lowest grade of both years and how many were and are in it; null where the units differ, or nothing
/// moved.</param>
/// <param name="Moves">Who is in a higher or a lower grade in the last year than in the first.</param>
/// <param name="Types">The development types of all unit-years.</param>
public sealed record GradingFacts(
    Year FirstYear, Year LastYear, Classes ClassesFirst, Classes ClassesLast, ClassMoves Moves, TypeCounts Types, GradeShift? Shift)
{
    /// <summary>What is graded, where it is not the coordination degree; else null.</summary>
    public LocalizedText? Measure { get; init; }

    /// <summary>True where the scale is cut at quantiles of all observations.</summary>
    public bool ByShare { get; init; }

    /// <summary>True when the study has more than one year.</summary>
    public bool SeveralYears => FirstYear != LastYear;

    /// <summary>The grades reached in the first year, the highest first.</summary>
    public ImmutableArray<Class> First => ClassesFirst.Reached;

    /// <summary>The grades reached in the last year, the highest first.</summary>
    public ImmutableArray<Class> Last => ClassesLast.Reached;

    /// <summary>The unit-years in which each system lags, in declared order.</summary>
    public ImmutableArray<TypeCount> Lagging => Types.Lagging;

    /// <summary>The unit-years in which no system lags.</summary>
    public TypeCount Synchronous => Types.Synchronous;

    /// <summary>How many unit-years have a development type.</summary>
    public int TypedCount => Types.TypedCount;

    /// <summary>How many have none, since both scores are zero.</summary>
    public int UntypedCount => Types.UntypedCount;

    internal static LocalizedText? Other(Measure graded, PartInput input) =>
        graded.Id == CouplingMeasures.D ? null : MeasureNames.Of(graded, input);

    /// <summary>The facts; null where the model did not run, or what it would grade has no scale.</summary>
    public static GradingFacts? Of(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GradingResult.Key) is not { } grading || GradeOf.Measure(results) is not { Scale: { } scale } graded) return null;
        var (names, degree) = (new Names(plan), graded.Values);
        Classes In(Year year) => Classes.Of(
            scale.Grades, plan.UnitNoun, plan.UnitNounPlural,
            from unit in results.Panel.Units
            where degree.At(unit, year) is not null
            orderby Printed.Ranked(degree[unit, year]) descending
            select (names.Of(unit), grading.Of(unit, year)?.Grade));
        var (first, last) = (plan.Years[0], plan.Years[^1]);
        var moves = ClassMoves.Of(scale.Grades, results.Panel.Units.Select(u => (
            names.Of(u), grading.Of(u, first)?.Grade, grading.Of(u, last)?.Grade)));
        var systems = results.Get(ScoresResult.Key).Systems.Select(s => (s.Id, s.Name));
        var (then, now) = (In(first), In(last));
        return new GradingFacts(
            first, last, then, now, moves, TypeCounts.Of(systems, grading.Grades.OfType<UnitGrade>().Select(g => g.DevelopmentType)),
            GradeShift.Of(scale, then, now, moves))
        {
            Measure = Other(graded, input), ByShare = scale.IsByShare,
        };
    }
}
