using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>G and its three parts with their shares, year by year.</summary>
public sealed class DecompositionTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "gini-decomposition";

    /// <inheritdoc/>
    public string? ShownBy(PartInput input) => GiniFigure.HasParts(input) ? "gini" : null;

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var words = input.Words;
        TableColumn Value(string id, GiniPart part) => new(id, words[Key(part)], NumberStyle.Fixed3) { Group = words["parts.value"] };
        TableColumn Share(string id, GiniPart part) =>
            new(id, words[Key(part)], NumberStyle.Percent2) { Group = words["parts.share"] };
        return new TableBlock(
            Id, words["parts.caption", MeasureNames.Of(d.Measure, input)],
            [
                new("year", words["head.year"], NumberStyle.Text), new("G", "G", NumberStyle.Fixed3),
                Value("Gw", GiniPart.Within), Value("Gnb", GiniPart.NetBetween), Value("Gt", GiniPart.Transvariation),
                Share("share_w", GiniPart.Within), Share("share_nb", GiniPart.NetBetween), Share("share_t", GiniPart.Transvariation),
            ],
            [
                .. d.Overall.Axis.Select(year => ImmutableArray.Create<TableCell>(
                    [
                        year.ToString(), d.Overall.At(year), .. d.Parts.Rows.Select(p => (TableCell)d.Parts.At(p, year)),
                        .. d.Parts.Rows.Select(p => (TableCell)d.Share(p, year)),
                    ])),
            ])
        {
            Wide = true,
            Notes = d.Weights is { } by ? [words["parts.weighted", by.Name]] : [],
        };
    }

    /// <summary>The short name of a part in heads and legends.</summary>
    internal static string Key(GiniPart part) => part switch
    {
        GiniPart.Within => "part.within", GiniPart.NetBetween => "part.between", _ => "part.transvariation",
    };
}
