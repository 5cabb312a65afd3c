using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>
/// The chances of the first measure at its first duration as a grid of shades: from the class of a row to that of a column.
/// </summary>
public sealed class TransitionFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "transition-matrix";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(MarkovResult.Key)?.Chains is not [var first, ..]) return null;
        var (words, chain) = (input.Words, first.Chain);
        var all = Enumerable.Range(0, chain.Classes).ToList();
        if (!all.Exists(a => chain.Row(a) is not null)) return null;
        string Name(int of) => input.In(first.Names[of]);
        var rows = all.Select(a => words["figure.row", Name(a), chain.Counts[a].Sum()]);
        var clauses = all.Select(a => chain.Row(a) is { } row
            ? words["figure.alt.stay", Name(a), input.Value(row[a])]
            : words["figure.alt.never", Name(a)]);
        return new FigureBlock(
            Id, words["figure.caption", MeasureNames.Of(first.Measure, input)],
            new HeatmapFigure(
                80, 30 + (chain.Classes * 8), [.. rows], [.. all.Select(Name)],
                [.. from a in all from b in all select chain.Row(a)?[b]], words["figure.axis"])
            {
                NamesAll = true, Decimals = input.Decimals.Value,
                ColumnTitle = words[first.Duration == 1 ? "figure.column.1" : "figure.column", first.Duration],
            },
            words["figure.alt", string.Join(words["semicolon"], clauses)])
        {
            Language = input.Language,
        };
    }
}
