using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>The chances of the first measure at its first duration, with the number of pairs and the long run.</summary>
public sealed class TransitionTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "markov-transitions";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(MarkovResult.Key)?.Chains is not [var first, ..]) return null;
        var (words, chain) = (input.Words, first.Chain);
        var stationary = chain.Stationary();
        ImmutableArray<TableCell> Row(int a) =>
        [
            input.In(first.Names[a]), chain.Counts[a].Sum(),
            .. Enumerable.Range(0, chain.Classes).Select(b => chain.Row(a) is { } row ? (TableCell)row[b] : NumberText.Gap),
        ];
        var rows = Enumerable.Range(0, chain.Classes).Select(Row).ToList();
        if (stationary is { } pi) rows.Add([words["long-run"], "", .. pi.Select(v => (TableCell)v)]);
        return new TableBlock(
            Id, words["caption", MeasureNames.Of(first.Measure, input)],
            [
                new("class", words["class"], NumberStyle.Text), new("pairs", "n", NumberStyle.Integer),
                .. first.Names.Select(
                    (name, b) => new TableColumn(FormattableString.Invariant($"to_{b + 1}"), input.In(name), NumberStyle.Fixed4)),
            ],
            [.. rows])
        {
            Notes = Pairs(first, [chain], words),
            Wide = chain.Classes > 5,
        };
    }

    /// <summary>What is counted, and what a dash stands for where there is one.</summary>
    internal static ImmutableArray<string> Pairs(MeasureChain first, IEnumerable<MarkovChain> chains, Words words) =>
    [
        words[first.Values == MarkovValues.Relative ? "note.relative" : "note.absolute", first.Duration],
        .. chains.Any(c => Enumerable.Range(0, c.Classes).Any(a => c.Row(a) is null)) ? new[] { words["note.gap"] } : [],
    ];
}
