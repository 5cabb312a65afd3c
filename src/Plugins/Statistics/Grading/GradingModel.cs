using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Grading;

/// <summary>The model "grading": classes of C and D, and the development type.</summary>
public sealed class GradingModel() : Model<GradingOptions, GradingResult>(GradingResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, CouplingResult.Key];

    /// <inheritdoc/>
    protected override GradingResult? Compute(ModelInput input, GradingOptions options, DiagnosticBag diagnostics)
    {
        var coupling = input.Results.Get(CouplingResult.Key);
        var systems = input.Results.Get(ScoresResult.Key).Systems;
        var (scale, degrees) = (input.Plan.CouplingScale(), input.Plan.CoordinationScale());
        var grades = ImmutableDictionary.CreateBuilder<(UnitId, Year), UnitGrade>();
        foreach (var unit in coupling.Degree.Rows)
        {
            foreach (var year in coupling.Degree.Columns)
            {
                if (coupling.Degree.At(unit, year) is not { } degree) continue;
                grades[(unit, year)] = new UnitGrade(
                    scale is not null && coupling.Coupling.At(unit, year) is { } c ? GradingScale.Classify(scale.Grades, c) : null,
                    degrees is null ? null : GradingScale.Classify(degrees.Stages, degree),
                    degrees is null ? null : GradingScale.Classify(degrees.Grades, degree),
                    systems is [var first, var second] ? Type(options, first, second, unit, year) : null);
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
