using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>grades: the classes of every score that has a scale; those of C and D are in coupling.</summary>
public sealed class GradesFile : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } = [new("grades", ["measure", "unit", "year"]) { Grades = ["grade", "stage"] }];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var graded = results.Measures
            .Where(m => m.Scale is not null && m.Id != CouplingMeasures.C && m.Id != CouplingMeasures.D).ToList();
        if (graded.Count == 0) yield break;
        yield return new("grades", ["measure", "unit", "year", "grade", "stage"],
            from m in graded
            from unit in m.Values.Rows
            from year in m.Values.Columns
            let value = m.Values.At(unit, year)
            where value is not null
            select new ResultCell[]
            {
                m.Id, unit.Value, year, GradeOf.Value(m, value)?.Id, GradingScale.Classify(m.Scale!.Stages, value.Value)?.Id,
            });
    }
}
