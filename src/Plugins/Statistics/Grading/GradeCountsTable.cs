using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Grading;

/// <summary>How many units are in each coordination grade, year by year.</summary>
public sealed class GradeCountsTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grade-counts";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (plan.CoordinationScale() is not { } scale || results.Find(GradingResult.Key) is not { } grading) return null;
        var zh = language == "zh";
        var grades = scale.Grades.Reverse().ToImmutableArray();
        var rows = plan.Years.Select(year =>
        {
            var bands = results.Panel.Units.Select(unit => grading.Grades.GetValueOrDefault((unit, year))?.CoordinationGrade).ToList();
            return ImmutableArray.Create<TableCell>([year.ToString(), .. grades.Select(g => (TableCell)bands.Count(b => b == g))]);
        });
        return new TableBlock(Id, zh ? $"各协调等级的{plan.UnitNounPlural.Zh}数" : $"Number of {plan.UnitNounPlural.En} by coordination grade",
        [
            new("year", zh ? "年份" : "Year", NumberStyle.Text),
            .. grades.Select(g => new TableColumn(g.Id, g.Name.In(language), NumberStyle.Integer)),
        ], [.. rows])
        {
            Wide = !zh && grades.Length > 3,
        };
    }
}
