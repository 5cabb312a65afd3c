using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>G_jj of every region and year.</summary>
public sealed class RegionGiniTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "region-gini";

    /// <inheritdoc/>
    public string? ShownBy(PartInput input) => "gini";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var (words, years) = (input.Words, d.Overall.Axis);
        TableCell Cell(RegionId region, Year year) => d.IsSingle(region, year) ? "0*" : d.WithinRegion.At(region, year);
        var shown = d.Grouping.Regions.Where(r => d.Units.Row(r.Id).Defined.Any()).ToList();
        var single = shown.Exists(r => years.Any(y => d.IsSingle(r.Id, y)));
        return new TableBlock(
            Id, words["regions.caption", MeasureNames.Of(d.Measure, input)],
            [
                new("region", words["head.region"], NumberStyle.Text),
                .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
            ],
            [
                [words["part.overall"], .. years.Select(y => (TableCell)d.Overall.At(y))],
                .. shown.Select(r => ImmutableArray.Create<TableCell>([input.In(r.Name), .. years.Select(y => Cell(r.Id, y))])),
            ])
        {
            Wide = years.Count > 4,
            Notes = single ? [words["regions.note", input.Plan.UnitNoun]] : [],
        };
    }
}
