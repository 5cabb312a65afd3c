using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Grading;

/// <summary>coupling: C, T, D with their classes.</summary>
public sealed class CouplingFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("coupling", ["unit", "year"])
        {
            IsHeadline = true,
            Grades = ["coordination_grade", "coupling_grade", "coordination_stage", "development_type"],
        },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(CouplingResult.Key) is not { } coupling) yield break;
        yield return new(
            "coupling",
            ["unit", "year", "C", "T", "D", "coupling_grade", "coordination_stage", "coordination_grade", "development_type"],
            Rows(coupling, results.Get(GradingResult.Key)));
    }

    private static IEnumerable<ResultCell[]> Rows(CouplingResult coupling, GradingResult grading) =>
        from unit in Enumerable.Range(0, grading.Units.Count)
        from year in Enumerable.Range(0, grading.Years.Count)
        let grade = grading.Of(unit, year)
        where grade is not null
        select new ResultCell[]
        {
            grading.Units[unit].Value, grading.Years[year], coupling.Coupling.At(unit, year), coupling.Index.At(unit, year), coupling.Degree.At(unit, year),
            grade.CouplingGrade?.Id, grade.Stage?.Id, grade.Grade?.Id, grade.DevelopmentType,
        };
}
