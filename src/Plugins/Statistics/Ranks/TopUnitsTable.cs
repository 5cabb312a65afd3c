using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Ranks;

/// <summary>The leading units of chosen years side by side, with every system's score (the source's Table 3).</summary>
public sealed class TopUnitsTable : ITableBuilder
{
    private const int Most = 20;

    /// <inheritdoc/>
    public string Id => "top-units";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var zh = language == "zh";
        var (names, systems) = (new Names(plan), results.Get(ScoresResult.Key).Systems);
        var (measure, byRank) = ranks.Measures.First(m => m.Measure.Id == results.LeadingMeasure.Id);
        var shown = systems.Where(s => s.Id != measure.Id).ToList();
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        var blocks = new List<List<ImmutableArray<TableCell>>>();
        foreach (var year in Names.Side(plan))
        {
            var t = measure.Values.Columns.PositionOf(year);
            var leading = Enumerable.Range(0, measure.Values.Rows.Count).Where(u => byRank.At(u, t) is <= Most).OrderBy(u => byRank.At(u, t)).Take(Most).ToList();
            var group = zh ? $"{year}年" : year.ToString();
            columns.Add(new("unit", zh ? plan.UnitNoun.Zh : Capital(plan.UnitNoun.En), NumberStyle.Text) { Group = group });
            columns.AddRange(shown.Select(s => new TableColumn(s.Id.Value, s.Name.In(language), NumberStyle.Fixed3) { Group = group }));
            columns.Add(new(measure.Id.Value, measure.IsLeading ? measure.Symbol : measure.Name.In(language), NumberStyle.Fixed3) { Group = group });
            blocks.Add([.. leading.Select(u => ImmutableArray.Create<TableCell>(
                [names.Of(measure.Values.Rows[u]).In(language), .. shown.Select(s => (TableCell)s.Values.At(u, t)), measure.Values.At(u, t)]))]);
        }
        var length = blocks.Max(b => b.Count);
        if (length == 0) return null;
        var width = shown.Count + 2;
        var rows = Enumerable.Range(0, length).Select(i => blocks.SelectMany(b => i < b.Count ? b[i] : [.. Enumerable.Repeat<TableCell>("", width)]).ToImmutableArray()).ToImmutableArray();
        var total = measure.Values.Rows.Count;
        var most = Math.Min(Most, total);
        return new TableBlock(Id, zh
            ? $"{(plan.Years.Length > 1 ? "主要年份" : "")}{measure.Name.Zh}前{most}名{plan.UnitNoun.Zh}的得分"
            : $"The {most} {plan.UnitNounPlural.En} with the highest {measure.Name.En.ToLowerInvariant()}{(plan.Years.Length > 1 ? " in chosen years" : "")}", columns.ToImmutable(), rows)
        {
            Wide = true,
            Notes = Names.SourceNote(plan, language),
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
