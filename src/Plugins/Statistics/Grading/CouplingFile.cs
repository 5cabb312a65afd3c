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
        var grading = results.Get(GradingResult.Key);
        yield return ResultFile.ByUnits(
            "coupling",
            ["unit", "year", "C", "T", "D", "coupling_grade", "coordination_stage", "coordination_grade", "development_type"],
            grading.Units.Count, (u, to) => Write(coupling, grading, u, to));
    }

    private static void Write(CouplingResult coupling, GradingResult grading, int unit, IRowWriter to)
    {
        for (var year = 0; year < grading.Years.Count; year++)
        {
            if (grading.Of(unit, year) is not { } grade) continue;
            to.Cell(grading.Units[unit].Value);
            to.Cell(grading.Years[year].Value);
            foreach (var measure in coupling.Measures) to.Cell(measure.Values.At(unit, year));
            foreach (var band in (Band?[])[grade.CouplingGrade, grade.Stage, grade.Grade]) to.Cell(band?.Id);
            to.Cell(grade.DevelopmentType);
            to.EndRow();
        }
    }
}
