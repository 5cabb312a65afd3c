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
            Layouts =
            [
                [
                    new ResultLayout("C", "T", "D") { PerFile = "year" },
                    new ResultLayout("coupling_grade", "coordination_stage", "coordination_grade", "development_type")
                    {
                        PerFile = "year", Name = "grades",
                    },
                ],
            ],
        },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(CouplingResult.Key) is not { } coupling) yield break;
        yield return new("coupling", ["unit", "year", "C", "T", "D", "coupling_grade", "coordination_stage", "coordination_grade", "development_type"], Rows(coupling, results.Get(GradingResult.Key)));
    }

    private static IEnumerable<ResultCell[]> Rows(CouplingResult coupling, GradingResult grading)
    {
        var (units, years) = (coupling.Degree.Rows, coupling.Degree.Columns);
        for (var u = 0; u < units.Count; u++)
        {
            for (var t = 0; t < years.Count; t++)
            {
                if (!grading.Grades.TryGetValue((units[u], years[t]), out var grade)) continue;
                yield return
                [
                    units[u].Value, years[t], coupling.Coupling.At(u, t), coupling.Index.At(u, t), coupling.Degree.At(u, t),
                    grade.CouplingGrade?.Id, grade.CoordinationStage?.Id, grade.CoordinationGrade?.Id, grade.DevelopmentType,
                ];
            }
        }
    }
}
