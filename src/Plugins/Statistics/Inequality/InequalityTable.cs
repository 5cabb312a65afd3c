using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Inequality;

/// <summary>The indices of the first measure, year by year.</summary>
public sealed class InequalityTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "inequality";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(InequalityResult.Key) is not { Courses: [var first, ..] } all) return null;
        var courses = all.Courses.Where(c => c.Measure == first.Measure).ToList();
        var years = first.Values.Axis.Where(y => courses.Exists(c => c.Values.At(y) is not null)).ToList();
        if (years.Count == 0) return null;
        var (words, measure) = (input.Words, MeasureNames.Of(first.Measure, input));
        var counted = all.Weights is { } by ? words["table.weighted", by.Name] : words["table.unweighted", input.Plan.UnitNoun];
        return new TableBlock(
            Id, words["table.caption", measure],
            [
                new("year", words["head.year"], NumberStyle.Text),
                .. courses.Select(c => new TableColumn(c.Symbol, c.Symbol, NumberStyle.Fixed4)),
            ],
            [
                .. years.Select(y => ImmutableArray.Create<TableCell>(
                    [y.ToString(), .. courses.Select(c => (TableCell)c.Values.At(y))])),
            ])
        {
            Notes = IsOneForZero(courses, years) ? [words["table.note", counted], words["table.zero"]] : [words["table.note", counted]],
        };
    }

    private static bool IsOneForZero(IReadOnlyList<InequalityCourse> courses, IReadOnlyList<Year> years) =>
        courses.Any(c => c is { Index: InequalityIndex.Atkinson, Aversion: >= 1 } && years.Any(y => c.Values.At(y) == 1));
}
