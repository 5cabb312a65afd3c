using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The leading units of chosen years side by side, with every system's score.</summary>
public sealed class TopUnitsTable : ITableBuilder
{
    private const int MostTied = 10;

    /// <inheritdoc/>
    public string Id => "top-units";

    /// <inheritdoc/>
    public Type OptionsType => typeof(TopUnitsOptions);

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } ranks) return null;
        var (plan, words, measure) = (input.Plan, input.Words, MeasureNames.Leading(input));
        var most = input.OptionsOf<TopUnitsOptions>().Most;
        var systems = input.Results.Get(ScoresResult.Key).Systems.Where(s => s.Id != measure.Id).ToImmutableArray();
        var (years, byRank) = (Names.Side(plan), ranks.Of(measure));
        List<UnitId> Leaders(Year year) =>
            [.. byRank.Rows.Where(u => byRank.At(u, year) is { } rank && rank <= most).OrderBy(u => byRank.At(u, year))];
        var all = years.Select(Leaders).ToList();
        var blocks = all.ConvertAll(b => b.Take(b.Count > most + MostTied ? most : b.Count).ToList()); // ties with the last one are in
        var (length, cut) = (blocks.Max(b => b.Count), all.Zip(blocks, (a, b) => a.Count - b.Count).ToList());
        if (length == 0) return null;
        var names = new Names(plan);
        TableCell[] Cells(UnitId unit, Year year) =>
            [input.In(names.Of(unit)), .. systems.Select(s => (TableCell)s.Values.At(unit, year)), measure.Values.At(unit, year)];
        var blank = Enumerable.Repeat<TableCell>("", systems.Length + 2).ToArray();
        var rows = Enumerable.Range(0, length).Select(i =>
            years.SelectMany((y, block) => i < blocks[block].Count ? Cells(blocks[block][i], y) : blank).ToImmutableArray());
        return new TableBlock(
            Id, words[
                Caption(length, plan.Years.Length, length == byRank.Rows.Count, systems.IsEmpty), MeasureNames.Of(measure, input),
                words.Find($"number-words.{length}") ?? $"{length}",
                plan.UnitNounPlural, plan.UnitNoun],
            [.. years.SelectMany(y => Columns(y, measure, systems, input))], [.. rows])
        {
            Wide = true,
            Notes =
            [
                .. years.Zip(cut).Where(c => c.Second > 0).Select(c => words["tied.note.year", c.Second, plan.UnitNounPlural, c.First]),
                .. Names.SourceNote(input),
            ],
        };
    }

    private static string Caption(int units, int years, bool areAll, bool isAlone) =>
        (units == 1 ? "top.caption.single" : areAll ? "top.caption.all" : years > 1 ? "top.caption" : "top.caption.one-year")
        + (isAlone && (areAll || units == 1) ? ".alone" : "");

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
