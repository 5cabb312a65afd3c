using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>
/// The model "theil": Theil's indices of a measure, within and between regions, by year; runs only where a study names it.
/// </summary>
public sealed class TheilModel() : Model<TheilOptions, TheilResult>(TheilResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override TheilResult? Compute(ModelInput input, TheilOptions options, DiagnosticBag diagnostics)
    {
        var chosen = new Chosen(input, Span(input), diagnostics);
        var measures = chosen.Measures(options.Measures);
        var groupings = chosen.OfSeveral(chosen.Groupings(options.Groupings), measures);
        if (groupings.IsEmpty || !measures.All(chosen.IsNonnegative)) return null;
        if (!chosen.AreWeighed(options.Weights, measures, out var weights)) return null;
        if (Nested(options, chosen, input, diagnostics) is not { } nested) return null;
        var indices = options.Indices.Distinct().ToList();
        var twice = from m in measures from n in nested from index in indices select NestedTheil.Of(m, n.Outer, n.Inner, index, weights);
        return new TheilResult([.. from m in measures from g in groupings from index in indices select Decompose(m, g, index, weights)])
        {
            Nested = [.. twice], Weights = weights,
        };
    }

    /// <summary>The pairs of groupings; null, with errors, where one is no pair or does not nest.</summary>
    private List<(RegionGrouping Outer, RegionGrouping Inner)>? Nested(
        TheilOptions options, Chosen chosen, ModelInput input, DiagnosticBag diagnostics)
    {
        var pairs = new List<(RegionGrouping, RegionGrouping)>();
        foreach (var ids in options.Nested)
        {
            if (ids.Count != 2)
            {
                diagnostics.Error(
                    "RG4343", $"`nested:` wants pairs of groupings, the outer one first; here are {ids.Count}", Span(input),
                    "`nested: [[regions, provinces]]`");
                return null;
            }
            var found = chosen.Groupings([.. ids]);
            if (found.Length < 2 && ids[0] != ids[1]) return null;
            var (outer, inner) = (found.First(g => g.Id.Value == ids[0]), found.First(g => g.Id.Value == ids[1]));
            if (NestedTheil.Across(outer, inner) is var (region, one, other))
            {
                diagnostics.Error(
                    "RG4344", $"region '{region.Id}' of '{inner.Id}' lies in two regions of '{outer.Id}', '{one.Id}' and '{other.Id}'",
                    Span(input), "`nested:` names the outer grouping first, and each inner region lies in one outer region");
                return null;
            }
            pairs.Add((outer, inner));
        }
        return pairs;
    }

    /// <summary>Decomposes a measure year by year; units in no region take no part.</summary>
    public static TheilDecomposition Decompose(Measure measure, RegionGrouping grouping, TheilIndex index, UnitWeights? weights = null)
    {
        var years = measure.Values.Columns;
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        var byYear = years.ToDictionary(
            y => y,
            y => new TheilYear(
                [.. regions.Select(r => Values(r, y).ToArray())], index,
                weights is null ? null : [.. regions.Select(r => Units(r, y).Select(u => UnitWeights.Of(weights, u, y)).ToArray())]));
        IEnumerable<UnitId> Units(RegionId region, Year year) => measure.Values.Rows.Where(
            u => grouping.RegionOf.TryGetValue(u, out var of) && of == region && measure.Values.At(u, year) is not null);
        IEnumerable<double> Values(RegionId region, Year year) => Units(region, year).Select(u => measure.Values.At(u, year)!.Value);
        LabeledMatrix<RegionId, Year> ByRegion(Func<TheilYear, int, double?> value) => LabeledMatrix<RegionId, Year>.From(
            regions, years, (g, t) => byYear[years[t]].Units(g) > 0 ? value(byYear[years[t]], g) : null);
        return new TheilDecomposition(
            measure, grouping, index, LabeledVector<Year>.Of(years, y => byYear[y].Total),
            LabeledMatrix<TheilPart, Year>.Of(
                new Axis<TheilPart>(Enum.GetValues<TheilPart>()), years,
                (part, y) => part == TheilPart.Between ? byYear[y].Between : byYear[y].Within),
            ByRegion((year, g) => year.Index(g)), ByRegion((year, g) => year.Units(g)), ByRegion((year, g) => year.UnitShare(g)),
            ByRegion((year, g) => year.ScoreShare(g)), ByRegion((year, g) => year.Contribution(g)));
    }
}
