using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>How many of a region's units are in each grade, in chosen years.</summary>
internal sealed class RegionGradesTable(RegionSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grades";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        if (results.Find(GradingResult.Key) is not { } grading || GradeOf.Measure(results) is not { Scale: { } scale } graded) return null;
        var units = new SubjectView(subject, results).Members;
        var years = Names.Side(plan);
        TableCell Count(Band grade, Year year) => units.Count(u => grading.Of(u, year)?.Grade == grade);
        return new TableBlock(
            Id, GradeCountsTable.Caption(graded, input),
            [
                new("grade", words["head.grade"], NumberStyle.Text),
                .. years.Select(y => new TableColumn(y.ToString(), words["head.in-year", y], NumberStyle.Integer)),
            ],
            [.. scale.Grades.Reverse().Select(g => ImmutableArray.Create([input.In(g.Name), .. years.Select(y => Count(g, y))]))]);
    }
}
