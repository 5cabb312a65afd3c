using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>The grade of a unit, or of the mean of a region, in its first and its last year.</summary>
/// <param name="Name">The grade of the last year.</param>
/// <param name="Stage">The stage of the last year; null where it is called as the grade is.</param>
/// <param name="Year">The last year the subject is observed in.</param>
/// <param name="FirstName">The grade of the first year; null where there is none.</param>
/// <param name="FirstYear">The first year the subject is observed in.</param>
/// <param name="Move">How the grade moved between these years: up, down or same; null for one year, where the first has no grade, or
/// where it is the mean of other units.</param>
/// <param name="Counts">The grades that the subject's units are in in the last year, the highest first.</param>
public sealed record GradeFacts(
    LocalizedText Name, LocalizedText? Stage, Year Year, LocalizedText? FirstName, Year FirstYear, string? Move,
    ImmutableArray<Class> Counts)
{
    /// <summary>How many of the subject's units have no grade in the last year.</summary>
    public int UngradedCount { get; init; }

    /// <summary>What is graded, where it is not the coordination degree; else null.</summary>
    public LocalizedText? Measure { get; init; }

    /// <summary>The facts of a subject; null where it has no grade in its last year.</summary>
    public static GradeFacts? Of(Subject subject, PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GradingResult.Key) is not { } grading || GradeOf.Measure(results) is not { Scale: { } scale } graded) return null;
        var (view, names) = (new SubjectView(subject, results), new Names(plan));
        Band? In(ImmutableArray<Band> bands, Year year) => view.At(graded.Values, year) is { } d ? GradingScale.Classify(bands, d) : null;
        if (In(scale.Grades, view.Last) is not { } last) return null;
        var (first, stage) = (In(scale.Grades, view.First), In(scale.Stages, view.Last));
        bool IsCalled(Band one, Band other) => string.Equals(input.In(one.Name), input.In(other.Name), StringComparison.OrdinalIgnoreCase);
        var members = view.Members.Select(u => (Name: names.Of(u), Grade: grading.Of(u, view.Last)?.Grade)).ToList();
        var isComparable = view.HasYears && first is not null && Composition.Of(graded.Values, view.Members.Contains).Same;
        return new GradeFacts(
            last.Name, stage is null || IsCalled(stage, last) ? null : stage.Name, view.Last, first?.Name, view.First,
            isComparable ? Moved(scale.Grades.IndexOf(last) - scale.Grades.IndexOf(first!)) : null,
            Classes.Of(scale.Grades, plan.UnitNoun, plan.UnitNounPlural, members.Where(m => m.Grade is not null)).Reached)
        {
            Measure = GradingFacts.Other(graded, input), UngradedCount = members.Count(m => m.Grade is null),
        };
    }

    private static string Moved(int grades) => grades > 0 ? "up" : grades < 0 ? "down" : "same";
}
