using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Grading;

/// <summary>How many of a region's units are in each coordination grade, in chosen years.</summary>
internal sealed class RegionGradesTable(RegionSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grades";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GradingResult.Key) is not { } grading || plan.CoordinationScale() is not { } scale) return null;
        var (zh, view) = (language == "zh", new SubjectView(subject, results));
        var units = view.Members.Select(u => results.Panel.Units[u]).ToList();
        var years = Names.Side(plan);
        return new TableBlock(Id, zh ? $"各协调等级的{plan.UnitNounPlural.Zh}数" : $"Number of {plan.UnitNounPlural.En} by coordination grade",
        [
            new("grade", zh ? "协调等级" : "Grade", NumberStyle.Text), .. years.Select(y => new TableColumn(y.ToString(), zh ? $"{y}年" : y.ToString(), NumberStyle.Integer)),
        ],
        [.. scale.Grades.Reverse().Select(g => ImmutableArray.Create<TableCell>(
            [g.Name.In(language), .. years.Select(y => (TableCell)units.Count(u => grading.Grades.GetValueOrDefault((u, y))?.CoordinationGrade == g))]))]);
    }
}
