using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Every measure's mean over a region in its last year: rank among the regions, the mean of all units, the mean's grade.</summary>
internal sealed class RegionFiguresTable(RegionSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "key-figures";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all) return null;
        var (zh, view) = (language == "zh", new SubjectView(subject, results));
        var rows = results.Measures.Select(m => (Measure: m, Value: view.At(m.Values, view.Last))).ToList();
        Place? Of(Measure measure)
        {
            var means = all.Of(subject.Grouping.Id, measure.Id)!;
            return RegionStanding.Place(means, means.Mean.Rows.PositionOf(subject.Region.Id), view.Last);
        }
        return FigureRows.Table(Id, zh ? $"{view.Year}年主要指标的均值" : $"Means of the key figures, {view.Year}",
        [
            (new("measure", zh ? "项目" : "Measure", NumberStyle.Text), [.. rows.Select(r => (TableCell)r.Measure.Name.In(language))]),
            (new("mean", zh ? $"{subject.Name.Zh}均值" : $"Mean of {subject.Name.En}", NumberStyle.Fixed3), [.. rows.Select(r => (TableCell)r.Value)]),
            .. FigureRows.Ranks([.. rows.Select(r => Of(r.Measure))], zh ? "区域" : "regions", zh),
            (new("mean_of_all", zh ? $"全部{plan.UnitNounPlural.Zh}均值" : $"Mean of all {plan.UnitNounPlural.En}", NumberStyle.Fixed3), [.. rows.Select(r => (TableCell)SubjectView.OfAll(r.Measure.Values, view.Last))]),
            .. FigureRows.Grades(rows, zh ? "均值的等级" : "Grade of the mean", language),
        ]) with
        {
            Wide = true,
            Notes = [zh ? "注：位次由高到低，数值相同者取最优位次。" : "Note: rank 1 is the highest mean; equal means share the best rank."],
        };
    }
}
