using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>
/// G_jh of every pair of regions in chosen years; where there are very many pairs, of those that differ most in the last year.
/// </summary>
public sealed class PairGiniTable : ITableBuilder
{
    /// <summary>Up to so many pairs (those of ten regions) stand in the table; of more, as many as stand on a page at a glance.</summary>
    private const int Most = 45, Greatest = 20;

    /// <inheritdoc/>
    public string Id => "pair-gini";

    /// <inheritdoc/>
    public string? ShownBy(PartInput input) => "pair-matrix";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var (words, years) = (input.Words, Names.Side(input.Plan));
        var pairs = d.BetweenRegions.Rows.Where(p => years.Any(y => d.BetweenRegions.At(p, y) is not null)).ToList();
        if (pairs.Count == 0) return null;
        var shown = pairs.Count <= Most ? pairs
            : [.. pairs.OrderByDescending(p => d.BetweenRegions.At(p, years[^1]) ?? double.NegativeInfinity).Take(Greatest)];
        return new TableBlock(
            Id, words["pairs.caption", MeasureNames.Of(d.Measure, input)],
            [
                new("pair", words["pairs.pair"], NumberStyle.Text),
                .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
            ],
            [
                .. shown.Select(p => ImmutableArray.Create<TableCell>(
                    [d.NameOf(p, words), .. years.Select(y => (TableCell)d.BetweenRegions.At(p, y))])),
            ])
        {
            Notes = shown.Count == pairs.Count ? [] : [words["pairs.most", shown.Count, pairs.Count, years[^1]]],
        };
    }
}
