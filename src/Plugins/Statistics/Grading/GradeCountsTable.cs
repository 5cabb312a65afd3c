using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Grading;

/// <summary>How many units are in each coordination grade, year by year.</summary>
public sealed class GradeCountsTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grade-counts";

    /// <inheritdoc/>
    public bool IsAside => true;

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (plan.CoordinationScale() is not { } scale || input.Results.Find(GradingResult.Key) is not { } grading) return null;
        var grades = scale.Grades.Reverse().ToImmutableArray();
        var rows = plan.Years.Select(year =>
        {
            var bands = input.Results.Panel.Units.Select(unit => grading.Of(unit, year)?.CoordinationGrade).ToList();
            return ImmutableArray.Create<TableCell>([year.ToString(), .. grades.Select(g => (TableCell)bands.Count(b => b == g))]);
        });
        return new TableBlock(
            Id, words["counts.caption", plan.UnitNounPlural],
            [
                new("year", words["head.year"], NumberStyle.Text),
                .. grades.Select(g => new TableColumn(g.Id, input.In(g.Name), NumberStyle.Integer)),
            ],
            [.. rows])
        {
            Wide = words["east-asian"] != "yes" && grades.Length > 3,
        };
    }
}
