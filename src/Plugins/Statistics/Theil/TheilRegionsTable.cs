using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>The indices of the regions and what they add to the whole, in the last year, of the first measure and grouping.</summary>
public sealed class TheilRegionsTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "theil-regions";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (TheilFacts.First(input.Results) is not [var first, ..] all || first.LastYear is not { } year) return null;
        var words = input.Words;
        IEnumerable<TableCell> Cells(Region region, TheilDecomposition d) =>
        [
            d.Units.At(region.Id, year) is 1 ? words["regions.single"] : d.Regions.At(region.Id, year),
            d.Contributions.At(region.Id, year),
        ];
        IEnumerable<TableColumn> Columns(TheilDecomposition d) =>
        [
            new(d.Symbol, d.Symbol, NumberStyle.Fixed4) { Group = words[$"index.{d.Symbol}"] },
            new($"{d.Symbol}_contribution", words["share.of-all"], NumberStyle.Percent2) { Group = words[$"index.{d.Symbol}"], Unit = "%" },
        ];
        var shown = first.Grouping.Regions.Where(r => first.Units.At(r.Id, year) is not null);
        return new TableBlock(
            Id, words["regions.caption", MeasureNames.Of(first.Measure, input), year],
            [
                new("region", words["head.region"], NumberStyle.Text),
                new("units", words["head.unit-count", input.Plan.UnitNounPlural], NumberStyle.Integer),
                .. all.SelectMany(Columns),
            ],
            [
                .. shown.Select(r => ImmutableArray.Create<TableCell>(
                    [input.In(r.Name), first.Units.At(r.Id, year), .. all.SelectMany(d => Cells(r, d))])),
            ])
        {
            Wide = all.Length > 1,
            Notes = TheilTable.Counted(input),
        };
    }
}
