using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>A region's mean of D (or of the first measure) by year, beside the mean of all units, with its rank among the regions.</summary>
internal sealed class RegionYearsTable(RegionSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "years";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Years.Length < 2) return null;
        var (zh, view, measure) = (language == "zh", new SubjectView(subject, results), SubjectView.Leading(results));
        var means = all.Of(subject.Grouping.Id, measure.Id)!;
        var region = means.Mean.Rows.PositionOf(subject.Region.Id);
        return new TableBlock(Id, zh ? $"各年{measure.Name.Zh}均值" : $"Mean {measure.Name.En.ToLowerInvariant()} by year",
        [
            new("year", zh ? "年份" : "Year", NumberStyle.Text), new("mean", subject.Name.In(language), NumberStyle.Fixed3),
            new("mean_of_all", zh ? $"全部{plan.UnitNounPlural.Zh}" : $"All {plan.UnitNounPlural.En}", NumberStyle.Fixed3),
            new("difference", zh ? "差值" : "Difference", NumberStyle.Signed3), new("rank", zh ? "位次" : "Rank", NumberStyle.Integer),
        ],
        [.. Enumerable.Range(0, plan.Years.Length).Select(t =>
        {
            var (own, mean) = (view.At(measure.Values, t), SubjectView.OfAll(measure.Values, t));
            return ImmutableArray.Create<TableCell>(plan.Years[t].ToString(), own, mean, own - mean, (double?)RegionStanding.Place(means, region, t)?.Rank);
        })]);
    }
}
