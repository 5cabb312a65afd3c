using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The greatest rises of the leading measure between the first and the last year, among the units present in both.</summary>
public sealed class RisesTable : ITableBuilder
{
    private const int Most = 10, MostTied = 10;

    /// <inheritdoc/>
    public string Id => "greatest-rises";

    /// <inheritdoc/>
    public bool IsAside => true;

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is null) return null;
        var (plan, words, measure) = (input.Plan, input.Words, MeasureNames.Leading(input));
        var (names, all) = (new Names(plan), Rise.Of(measure, input.Decimals.Value).ToList());
        var rises = all.TakeWhile((r, i) => i < Most || r.Change == all[Most - 1].Change).Take(Most + MostTied).ToList();
        if (rises.Count == 0) return null;
        var cut = all.Count(r => r.Change == rises[^1].Change) - rises.Count(r => r.Change == rises[^1].Change);
        return new TableBlock(
            Id, words["rises.caption", measure.Name, plan.UnitNoun],
            [
                new("rank", words["rises.number"], NumberStyle.Integer),
                new("unit", words["head.unit", plan.UnitNoun], NumberStyle.Text),
                new("first", plan.Years[0].ToString(), NumberStyle.Fixed3),
                new("last", plan.Years[^1].ToString(), NumberStyle.Fixed3),
                new("change", words["rises.change"], NumberStyle.Signed3),
            ],
            [.. rises.Select(r => ImmutableArray.Create<TableCell>(
                1 + rises.Count(o => o.Change > r.Change), input.In(names.Of(r.Unit)), r.First, r.Last,
                Printed.ChangeCell(r.First, r.Last, input.Decimals.Value)))])
        {
            Notes =
            [
                .. plan.Balance == PanelBalance.Unbalanced ? [words["rises.note"]] : ImmutableArray<string>.Empty,
                .. cut > 0 ? [words["tied.note", cut, plan.UnitNounPlural]] : ImmutableArray<string>.Empty,
            ],
        };
    }
}
