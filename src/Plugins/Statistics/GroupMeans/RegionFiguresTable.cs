using ReportGen.Contracts.Data;
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
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        if (results.Find(GroupMeansResult.Key) is not { } all) return null;
        var view = new SubjectView(subject, results);
        var rows = results.Measures.Select(m => (Measure: m, Value: view.At(m.Values, view.Last))).ToList();
        Rank? Rank(Measure measure) => RegionStanding.Rank(all.Of(subject.Grouping, measure), subject.Region.Id, view.Last);
        return FigureRows.Table(
            Id, words["figures.caption", view.Last],
            [
                (new("measure", words["head.measure"], NumberStyle.Text), [.. rows.Select(r => (TableCell)input.In(r.Measure.Name))]),
                (new("mean", words["head.mean-of", subject.Name], NumberStyle.Fixed3), [.. rows.Select(r => (TableCell)r.Value)]),
                .. FigureRows.Ranks([.. rows.Select(r => Rank(r.Measure))], words["regions"], words),
                (new("mean_of_all", words["head.mean-of-all", plan.UnitNounPlural], NumberStyle.Fixed3),
                    [.. rows.Select(r => (TableCell)SubjectView.OfAll(r.Measure.Values, view.Last))]),
                .. FigureRows.Grades(rows, words["figures.grade"], words),
            ]) with
        {
            Wide = true,
            Notes = [words["figures.note"]],
        };
    }
}
