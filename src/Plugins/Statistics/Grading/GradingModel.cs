using System.Collections.Immutable;
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
        var grades = ImmutableDictionary.CreateBuilder<(UnitId, Year), UnitGrade>();
        foreach (var unit in graded.Values.Rows)
        {
            foreach (var year in graded.Values.Columns)
            {
                if (graded.Values.At(unit, year) is not { } value) continue;
                grades[(unit, year)] = new UnitGrade(
                    coupling is null ? null : GradeOf.Value(coupling.C, coupling.Coupling.At(unit, year)),
                    graded.Scale is { } scale ? GradingScale.Classify(scale.Stages, value) : null,
                    GradeOf.Value(graded, value),
                    coupling is not null && systems is [var first, var second] ? Type(options, first, second, unit, year) : null);
            }
        }
        return new GradingResult(grades.ToImmutable());
    }

    private static string? Type(GradingOptions options, Measure first, Measure second, UnitId unit, Year year)
    {
        var (u, v) = (first.Values[unit, year], second.Values[unit, year]);
        var lead = options.DevelopmentType == DevelopmentRule.Ratio
            ? DevelopmentType.ByRatio(u, v, options.LaggingBelow, options.LeadingAbove)
            : DevelopmentType.ByDifference(u, v, options.Difference);
        return lead switch
        {
            < 0 => UnitGrade.Lagging(first.Id),
            > 0 => UnitGrade.Lagging(second.Id),
            0 => UnitGrade.Synchronous,
            null => null,
        };
    }
}
