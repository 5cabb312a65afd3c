using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>A region's mean of the leading measure by year, beside the mean of all units, with its rank among the regions.</summary>
internal sealed class RegionYearsTable(RegionSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "years";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        var view = new SubjectView(subject, results);
        if (results.Find(GroupMeansResult.Key) is not { } all || !view.HasYears) return null;
        var measure = MeasureNames.Leading(input);
        var (means, own) = (all.Of(subject.Grouping, measure), view.Course(measure.Values));
        return new TableBlock(
            Id, words["years.caption", measure.Name],
            [
                new("year", words["head.year"], NumberStyle.Text),
                new("mean", input.In(subject.Name), NumberStyle.Fixed3),
                new("mean_of_all", words["years.all", plan.UnitNounPlural], NumberStyle.Fixed3),
                new("difference", words["years.difference"], NumberStyle.Signed3),
                new("rank", words["head.rank"], NumberStyle.Integer),
            ],
            [
                .. from year in plan.Years
                   let mean = SubjectView.OfAll(measure.Values, year)
                   let rank = RegionStanding.Rank(means, subject.Region.Id, year)
                   select ImmutableArray.Create<TableCell>(
                       year.ToString(), own.At(year), mean, Printed.ChangeCell(mean, own.At(year), input.Decimals.Value),
                       (double?)rank?.Number),
            ]);
    }
}
