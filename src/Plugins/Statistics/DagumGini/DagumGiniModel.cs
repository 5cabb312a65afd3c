using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>
/// The model "dagum-gini": inequality of a measure, decomposed over regions into within, net between and overlap, by year.
/// </summary>
public sealed class DagumGiniModel() : Model<DagumGiniOptions, DagumGiniResult>(DagumGiniResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override DagumGiniResult? Compute(ModelInput input, DagumGiniOptions options, DiagnosticBag diagnostics)
    {
        var chosen = new Chosen(input, Span(input), diagnostics);
        var measures = chosen.Measures(options.Measures);
        var groupings = chosen.OfSeveral(chosen.Groupings(options.Groupings), measures);
        if (groupings.IsEmpty || !measures.All(chosen.IsNonnegative)) return null;
        if (!chosen.AreWeighed(options.Weights, measures, out var weights)) return null;
        return new DagumGiniResult([.. from m in measures from g in groupings select Decompose(m, g, weights)]);
    }

    /// <summary>Decomposes a measure year by year; units in no region take no part.</summary>
    public static Decomposition Decompose(Measure measure, RegionGrouping grouping, UnitWeights? weights = null)
    {
        var years = measure.Values.Columns;
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        var pairs = new Axis<RegionPair>(
            from a in Enumerable.Range(0, regions.Count)
            from b in Enumerable.Range(a + 1, regions.Count - a - 1)
            select new RegionPair(regions[a], regions[b]));
        var parts = new Axis<GiniPart>(Enum.GetValues<GiniPart>());
        var regionOf = UnitGroup.Positions(grouping, measure.Values.Rows);
        var decomposed = AtOnce.Select(
            years, measure.Values.Cells, y => new DagumYear(Regions(measure.Values, regionOf, regions.Count, y, weights)));
        var byYear = years.Zip(decomposed).ToDictionary(d => d.First, d => d.Second);
        (double Gini, double RelativeAffluence)? Between(RegionPair pair, Year year) =>
            byYear[year].Between(regions.PositionOf(pair.A), regions.PositionOf(pair.B));
        return new Decomposition(
            measure, grouping,
            LabeledVector<Year>.Of(years, year => byYear[year].Overall),
            LabeledMatrix<GiniPart, Year>.Of(parts, years, (part, year) => byYear[year].Part(part)),
            LabeledMatrix<RegionId, Year>.Of(regions, years, (region, year) => byYear[year].Within(regions.PositionOf(region))),
            LabeledMatrix<RegionId, Year>.Of(
                regions, years, (region, year) => byYear[year].Units(regions.PositionOf(region)) is > 0 and var units ? units : null),
            LabeledMatrix<RegionPair, Year>.Of(pairs, years, (pair, year) => Between(pair, year)?.Gini),
            LabeledMatrix<RegionPair, Year>.Of(pairs, years, (pair, year) => Between(pair, year)?.RelativeAffluence))
        {
            Weights = weights,
        };
    }

    private static List<DagumGini.SortedRegion> Regions(
        LabeledMatrix<UnitId, Year> values, int[] regionOf, int regions, Year year, UnitWeights? weights)
    {
        var members = Enumerable.Range(0, regions).Select(_ => (Values: new List<double>(), Weights: new List<double>())).ToList();
        var t = values.Columns.PositionOf(year);
        for (var u = 0; u < regionOf.Length; u++)
        {
            if (regionOf[u] < 0 || values.At(u, t) is not { } value) continue;
            var (own, counted) = members[regionOf[u]];
            own.Add(value);
            if (weights is not null) counted.Add(UnitWeights.Of(weights, values.Rows[u], year));
        }
        return [.. members.Select(m => new DagumGini.SortedRegion(m.Values.ToArray(), m.Weights.ToArray()))];
    }
}
