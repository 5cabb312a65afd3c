using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Every measure of a unit in its last year: value, rank of how many, the mean of all units and of its region, grade.</summary>
internal sealed class KeyFiguresTable(UnitSubject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "key-figures";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } ranks) return null;
        var (view, words) = (new SubjectView(subject, input.Results), input.Words);
        return FigureRows.Table(Id, words["figures.caption", view.Last], [.. Columns(view, ranks, input)]) with
        {
            Wide = true,
            Notes = view.HasOthers ? [words["figures.note"]] : [],
        };
    }

    private IEnumerable<(TableColumn Column, ImmutableArray<TableCell> Cells)> Columns(SubjectView view, RanksResult ranks, PartInput input)
    {
        var (plan, results, words, year) = (input.Plan, input.Results, input.Words, view.Last);
        var rows = results.Measures.Select(m => (Measure: m, Value: view.At(m.Values, year))).ToList();
        (TableColumn, ImmutableArray<TableCell>) Numbers(string id, string title, Func<Measure, double?> value) =>
            (new(id, title, NumberStyle.Fixed3), [.. rows.Select(r => (TableCell)value(r.Measure))]);
        yield return (new("measure", words["head.measure"], NumberStyle.Text), [.. rows.Select(r => (TableCell)input.In(r.Measure.Name))]);
        yield return Numbers("value", words["figures.value"], m => view.At(m.Values, year));
        if (view.HasOthers)
        {
            var nouns = input.In(plan.UnitNounPlural);
            var places = rows.Select(r => UnitStanding.Rank(ranks.Of(r.Measure), subject.Unit, year)).ToList();
            foreach (var column in FigureRows.Ranks(places, nouns, words)) yield return column;
            yield return Numbers("mean", words["head.mean-of-all", nouns], m => SubjectView.OfAll(m.Values, year));
        }
        if (view.HasOthers && subject is { Grouping: { } grouping, Region: { } of })
        {
            var region = new SubjectView(new RegionSubject(grouping, of), results);
            yield return Numbers("region_mean", words["head.mean-of", of.Name], m => region.At(m.Values, year));
        }
        foreach (var column in FigureRows.Grades(rows, words["figures.grade"], words)) yield return column;
    }
}
