using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>
/// The model "grading": classes of C and D, and the development type; of the score that the report is about, where there is no D.
/// </summary>
public sealed class GradingModel() : Model<GradingOptions, GradingResult>(GradingResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.IfThere(CouplingResult.Key)];

    /// <inheritdoc/>
    protected override GradingResult? Compute(ModelInput input, GradingOptions options, DiagnosticBag diagnostics)
    {
        var coupling = input.Results.Find(CouplingResult.Key);
        if (coupling is null && GradeOf.Measure(input.Results) is null) return null;
        var (graded, systems) = (input.Results.LeadingMeasure, input.Results.Get(ScoresResult.Key).Systems);
        var (units, years) = (graded.Values.Rows, graded.Values.Columns);
        var types = coupling is not null && systems is [var first, var second] ? new Types(options, first, second) : null;
        var grades = new UnitGrade?[units.Count * years.Count];
        AtOnce.Blocks(units.Count, grades.Length, (from, to) =>
        {
            var met = new List<UnitGrade>();
            for (var u = from; u < to; u++) for (var t = 0; t < years.Count; t++) grades[(u * years.Count) + t] = Grade(met, u, t);
        });
        return new GradingResult(units, years, ImmutableCollectionsMarshal.AsImmutableArray(grades));

        UnitGrade? Grade(List<UnitGrade> met, int u, int t) => graded.Values.At(u, t) is not { } value ? null : One(
            met,
            coupling is null ? null : GradeOf.Value(coupling.C, coupling.Coupling.At(u, t)),
            graded.Scale is { } scale ? GradingScale.Classify(scale.Stages, value) : null,
            GradeOf.Value(graded, value),
            types?.Of(u, t));
    }

    /// <summary>The same object for the same classes, of which there are few.</summary>
    private static UnitGrade One(List<UnitGrade> met, Band? coupling, Band? stage, Band? grade, string? type)
    {
        foreach (var one in met)
        {
            if (ReferenceEquals(one.CouplingGrade, coupling) && ReferenceEquals(one.Stage, stage) && ReferenceEquals(one.Grade, grade)
                && ReferenceEquals(one.DevelopmentType, type)) return one;
        }
        met.Add(new UnitGrade(coupling, stage, grade, type));
        return met[^1];
    }

    /// <summary>The development types of two systems.</summary>
    private sealed class Types(GradingOptions options, Measure first, Measure second)
    {
        private readonly string firstLags = UnitGrade.Lagging(first.Id), secondLags = UnitGrade.Lagging(second.Id);

        public string? Of(int unit, int year)
        {
            if (first.Values.At(unit, year) is not { } u || second.Values.At(unit, year) is not { } v) return null;
            var lead = options.DevelopmentType == DevelopmentRule.Ratio
                ? DevelopmentType.ByRatio(u, v, options.LaggingBelow, options.LeadingAbove)
                : DevelopmentType.ByDifference(u, v, options.Difference);
            return lead switch { < 0 => firstLags, > 0 => secondLags, 0 => UnitGrade.Synchronous, null => null };
        }
    }
}
