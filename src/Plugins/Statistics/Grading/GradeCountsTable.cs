using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>How many units are in each grade, year by year.</summary>
public sealed class GradeCountsTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grade-counts";

    /// <summary>Of coordination grades, or of those of a score.</summary>
    internal static string Caption(Measure graded, PartInput input) => graded.Id == CouplingMeasures.D
        ? input.Words["counts.caption", input.Plan.UnitNounPlural]
        : input.Words["counts.caption.of", input.Plan.UnitNounPlural, MeasureNames.Of(graded, input)];

    /// <inheritdoc/>
    public bool IsAside => true;

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (GradeOf.Measure(input.Results) is not { Scale: { } scale } graded) return null;
        if (input.Results.Find(GradingResult.Key) is not { } grading) return null;
        var grades = scale.Grades.Reverse().ToImmutableArray();
        var rows = plan.Years.Select(year =>
        {
            var bands = input.Results.Panel.Units.Select(unit => grading.Of(unit, year)?.Grade).ToList();
            return ImmutableArray.Create<TableCell>([year.ToString(), .. grades.Select(g => (TableCell)bands.Count(b => b == g))]);
        });
        return new TableBlock(
            Id, Caption(graded, input),
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
