using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>The chances of the first measure by the class of the neighbors, at its first duration.</summary>
public sealed class SpatialTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "spatial-markov";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(MarkovResult.Key)?.Chains is not [{ Spatial: { } spatial } first, ..]) return null;
        var (words, plan, k) = (input.Words, input.Plan, spatial.Pooled.Classes);
        ImmutableArray<TableCell> Row(string neighbors, MarkovChain chain, int a) =>
        [
            neighbors, input.In(first.Names[a]), chain.Counts[a].Sum(),
            .. Enumerable.Range(0, k).Select(b => chain.Row(a) is { } row ? (TableCell)row[b] : NumberText.Gap),
        ];
        var rows = spatial.ByLag.SelectMany((chain, l) =>
            Enumerable.Range(0, k).Select(a => Row(MarkovFacts.LagName(first, l, input), chain, a)));
        var notes = TransitionTable.Pairs(first, spatial.ByLag, words);
        return new TableBlock(
            Id, words["spatial.caption", MeasureNames.Of(first.Measure, input)],
            [
                new("neighbors", words["spatial.neighbors"], NumberStyle.Text) { Merge = true },
                new("class", words["class"], NumberStyle.Text), new("pairs", "n", NumberStyle.Integer),
                .. first.Names.Select(
                    (name, b) => new TableColumn(FormattableString.Invariant($"to_{b + 1}"), input.In(name), NumberStyle.Fixed4)),
            ],
            [.. rows])
        {
            Notes = spatial.Without == 0 ? notes
                : [.. notes, words["spatial.without", spatial.Without, spatial.Without == 1 ? plan.UnitNoun : plan.UnitNounPlural]],
            Wide = true,
        };
    }
}
