using System.Collections.Immutable;
using ReportGen.Contracts.Data;
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
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var (zh, view) = (language == "zh", new SubjectView(subject, results));
        var region = subject is { Grouping: { } g, Region: { } r } && view.HasOthers ? new SubjectView(new RegionSubject(g, r), results) : null;
        var rows = results.Measures.Select(m => (Measure: m, Value: view.At(m.Values, view.Last))).ToList();
        (TableColumn, ImmutableArray<TableCell>) Numbers(string id, string title, Func<Measure, double?> value) => (new(id, title, NumberStyle.Fixed3), [.. rows.Select(r => (TableCell)value(r.Measure))]);
        var columns = new List<(TableColumn, ImmutableArray<TableCell>)>
        {
            (new("measure", zh ? "项目" : "Measure", NumberStyle.Text), [.. rows.Select(r => (TableCell)r.Measure.Name.In(language))]),
            Numbers("value", zh ? "数值" : "Value", m => view.At(m.Values, view.Last)),
        };
        if (view.HasOthers)
        {
            columns.AddRange(FigureRows.Ranks([.. rows.Select(r => UnitStanding.Place(ranks, subject, r.Measure, view.Last))], plan.UnitNounPlural.In(language), zh));
            columns.Add(Numbers("mean", zh ? $"全部{plan.UnitNounPlural.Zh}均值" : $"Mean of all {plan.UnitNounPlural.En}", m => SubjectView.OfAll(m.Values, view.Last)));
        }
        if (region is not null) columns.Add(Numbers("region_mean", zh ? $"{region.Subject.Name.Zh}均值" : $"Mean of {region.Subject.Name.En}", m => region.At(m.Values, view.Last)));
        columns.AddRange(FigureRows.Grades(rows, zh ? "等级" : "Grade", language));
        return FigureRows.Table(Id, zh ? $"{view.Year}年主要指标" : $"Key figures, {view.Year}", columns) with
        {
            Wide = true,
            Notes = view.HasOthers ? [zh ? "注：位次由高到低，数值相同者取最优位次。" : "Note: rank 1 is the highest value; equal values share the best rank."] : [],
        };
    }
}
