using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>G_jh of every pair of regions in chosen years.</summary>
public sealed class PairGiniTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "pair-gini";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var (words, years) = (input.Words, Names.Side(input.Plan));
        var pairs = d.BetweenRegions.Rows.Where(p => years.Any(y => d.BetweenRegions.At(p, y) is not null)).ToList();
        if (pairs.Count == 0) return null;
        return new TableBlock(
            Id, words["pairs.caption", MeasureNames.Of(d.Measure, input)],
            [
                new("pair", words["pairs.pair"], NumberStyle.Text),
                .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
            ],
            [
                .. pairs.Select(p => ImmutableArray.Create<TableCell>(
                    [input.In(d.NameOf(p)), .. years.Select(y => (TableCell)d.BetweenRegions.At(p, y))])),
            ]);
    }
}
