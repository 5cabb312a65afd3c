using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>
/// G_jh of every pair of regions in the last year as a triangle, with G_jj of each region on its edge; unasked with three to
/// sixteen regions.
/// </summary>
public sealed class PairMatrix : IFigureBuilder
{
    /// <summary>Up to so many regions the figure stands in a column.</summary>
    private const int InColumn = 8;

    private const int Fewest = 3, Most = 16;

    /// <inheritdoc/>
    public string Id => "pair-matrix";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var (words, years) = (input.Words, d.Overall.Axis.Where(y => d.BetweenRegions.Column(y).Defined.Any()).ToList());
        if (years.Count == 0) return null;
        var last = years[^1];
        var regions = d.Grouping.Regions.Where(r => d.Units.At(r.Id, last) is not null).ToImmutableArray();
        // unasked, where the sentence or the table says it better
        if (input.Options is null && (regions.Length is < Fewest or > Most)) return null;
        double? Of(int row, int column) => row == column ? d.Compared(regions[row].Id, last)
            : d.BetweenRegions.At(new RegionPair(regions[Math.Min(row, column)].Id, regions[Math.Max(row, column)].Id), last);
        ImmutableArray<string> names = [.. regions.Select(r => input.In(r.Name))];
        var all = Enumerable.Range(0, regions.Length);
        var (wide, row) = (regions.Length > InColumn, Math.Min(6.5, 225.0 / regions.Length));
        return new FigureBlock(
            Id, words["matrix.caption", MeasureNames.Of(d.Measure, input), last],
            new HeatmapFigure(
                wide ? 165 : 80, 10 + (regions.Length * row), names, names, [.. from r in all from c in all select Of(r, c)],
                words["figure.axis"]) { IsTriangle = true, Decimals = input.Decimals.Value },
            Alt(d, regions, last, input))
        {
            Language = input.Language, Wide = wide,
        };
    }

    private static string Alt(Decomposition d, ImmutableArray<Region> regions, Year year, PartInput input)
    {
        var words = input.Words;
        double? Between(RegionPair pair) => d.BetweenRegions.At(pair, year);
        double? Within(Region region) => d.Compared(region.Id, year);
        var pairs = d.BetweenRegions.Rows.Where(p => Between(p) is not null).ToList();
        var inside = regions.Where(r => Within(r) is not null).ToList();
        var text = pairs.Count == 1
            ? words["matrix.alt.one", year, d.NameOf(pairs[0], words), input.Value(Between(pairs[0]))]
            : words["matrix.alt", year, pairs.Count, d.NameOf(pairs.MaxBy(Between), words), input.Value(pairs.Max(Between)),
                d.NameOf(pairs.MinBy(Between), words), input.Value(pairs.Min(Between))];
        return inside.Count == 0 ? text : text + words["matrix.alt.inside", inside.MaxBy(Within)!.Name, input.Value(inside.Max(Within))];
    }
}
