using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The leading units of chosen years side by side, with every system's score (the source's Table 3).</summary>
public sealed class TopUnitsTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "top-units";

    /// <inheritdoc/>
    public Type OptionsType => typeof(TopUnitsOptions);

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } ranks) return null;
        var (plan, words, measure) = (input.Plan, input.Words, input.Results.LeadingMeasure);
        var most = input.OptionsOf<TopUnitsOptions>().Most;
        var systems = input.Results.Get(ScoresResult.Key).Systems.Where(s => s.Id != measure.Id).ToImmutableArray();
        var (years, byRank) = (Names.Side(plan), ranks.Of(measure));
        List<UnitId> Leaders(Year year) =>
            [.. byRank.Rows.Where(u => byRank.At(u, year) is { } rank && rank <= most).OrderBy(u => byRank.At(u, year)).Take(most)];
        var blocks = years.Select(Leaders).ToList();
        var length = blocks.Max(b => b.Count);
        if (length == 0) return null;
        var names = new Names(plan);
        TableCell[] Cells(UnitId unit, Year year) =>
            [input.In(names.Of(unit)), .. systems.Select(s => (TableCell)s.Values.At(unit, year)), measure.Values.At(unit, year)];
        var blank = Enumerable.Repeat<TableCell>("", systems.Length + 2).ToArray();
        var rows = Enumerable.Range(0, length).Select(i =>
            years.SelectMany((y, block) => i < blocks[block].Count ? Cells(blocks[block][i], y) : blank).ToImmutableArray());
        return new TableBlock(
            Id, words[plan.Years.Length > 1 ? "top.caption" : "top.caption.one-year", measure.Name, Math.Min(most, byRank.Rows.Count),
                plan.UnitNounPlural],
            [.. years.SelectMany(y => Columns(y, measure, systems, input))], [.. rows])
        {
            Wide = true,
            Notes = Names.SourceNote(input),
        };
    }

    private static IEnumerable<TableColumn> Columns(Year year, Measure measure, ImmutableArray<Measure> systems, PartInput input)
    {
        var group = input.Words["head.in-year", year];
        TableColumn Column(string id, string title, NumberStyle style) => new(id, title, style) { Group = group };
        return
        [
            Column("unit", input.Words["head.unit", input.Plan.UnitNoun], NumberStyle.Text),
            .. systems.Select(s => Column(s.Id.Value, input.In(s.Name), NumberStyle.Fixed3)),
            Column(measure.Id.Value, measure.IsLeading ? measure.Symbol : input.In(measure.Name), NumberStyle.Fixed3),
        ];
    }
}

/// <summary>Options of the table top-units.</summary>
public sealed record TopUnitsOptions
{
    /// <summary>How many units stand in each year.</summary>
    [Range(1, 1000)]
    public int Most { get; init; } = 20;
}
