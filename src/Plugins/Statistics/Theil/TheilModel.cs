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
        var (measures, groupings) = (chosen.Measures(options.Measures), chosen.Groupings(options.Groupings));
        if (groupings.IsEmpty || !measures.All(chosen.IsNonnegative)) return null;
        var indices = options.Indices.Distinct().ToList();
        return new TheilResult([.. from m in measures from g in groupings from index in indices select Decompose(m, g, index)]);
    }

    /// <summary>Decomposes a measure year by year; units in no region take no part.</summary>
    public static TheilDecomposition Decompose(Measure measure, RegionGrouping grouping, TheilIndex index)
    {
        var years = measure.Values.Columns;
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        var byYear = years.ToDictionary(
            y => y, y => new TheilYear([.. regions.Select(r => Values(measure.Values, grouping, r, y))], index));
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

    private static double[] Values(LabeledMatrix<UnitId, Year> values, RegionGrouping grouping, RegionId region, Year year) =>
    [
        .. from unit in values.Rows
           where grouping.RegionOf.TryGetValue(unit, out var of) && of == region
           let value = values.At(unit, year)
           where value is not null
           select value.Value,
    ];
}
