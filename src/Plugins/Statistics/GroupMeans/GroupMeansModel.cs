using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>The model "group-means": means of the measures over the units of each region, by year.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Symbols.</b> v values of the units of a region in a year, n of them.
///     mean = sum v / n
/// <b>Conventions.</b> Each unit counts once. Units without a value do not count; a region without any has no mean.
/// </remarks>
public sealed class GroupMeansModel() : Model<NoOptions, GroupMeansResult>(GroupMeansResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override GroupMeansResult? Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics)
    {
        var measures = input.Results.Measures.ToList();
        var units = input.Results.Panel.Units;
        var wanted =
            from g in input.Plan.Groupings
            let regionOf = UnitGroup.Positions(g, units)
            from m in measures
            select (Grouping: g, RegionOf: regionOf, Measure: m);
        return new GroupMeansResult(
            AtOnce.Select(wanted, input.Results.Panel.RowCount, w => Means(w.Grouping, w.RegionOf, w.Measure)));
    }

    private static GroupMeans Means(RegionGrouping grouping, int[] regionOf, Measure measure)
    {
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        var (units, years) = (measure.Values.Rows, measure.Values.Columns);
        var (sums, counts) = (new double[regions.Count, years.Count], new int[regions.Count, years.Count]);
        for (var u = 0; u < units.Count; u++)
        {
            if (regionOf[u] is not (>= 0 and var j)) continue;
            for (var t = 0; t < years.Count; t++)
            {
                if (measure.Values.At(u, t) is { } v) (sums[j, t], counts[j, t]) = (sums[j, t] + v, counts[j, t] + 1);
            }
        }
        return new GroupMeans(
            grouping, measure,
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => counts[j, t] > 0 ? sums[j, t] / counts[j, t] : null),
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => counts[j, t] > 0 ? counts[j, t] : null));
    }
}
