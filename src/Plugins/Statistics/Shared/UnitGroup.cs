using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Units that a model looks at together: all of them, or those of a region.</summary>
/// <param name="Grouping">The grouping; null for all units.</param>
/// <param name="Region">The region; null for all units.</param>
/// <param name="Units">Their places in the panel, in order.</param>
public sealed record UnitGroup(RegionGrouping? Grouping, Region? Region, ImmutableArray<int> Units)
{
    /// <summary>The id of the grouping, "all" for all units.</summary>
    public string GroupingId => Grouping?.Id.Value ?? "all";

    /// <summary>The id of the region, "all" for all units.</summary>
    public string Id => Region?.Id.Value ?? "all";

    /// <summary>The printed name.</summary>
    public LocalizedText Named(LocalizedText all) => Region?.Name ?? all;

    /// <summary>By unit, the position of its region in a grouping; -1 where it is in none.</summary>
    public static int[] Positions(RegionGrouping grouping, Axis<UnitId> units)
    {
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        return [.. units.Select(u => grouping.RegionOf.TryGetValue(u, out var region) ? regions.PositionOf(region) : -1)];
    }

    /// <summary>All units, and the regions of some groupings that have any.</summary>
    public static ImmutableArray<UnitGroup> Of(Axis<UnitId> units, IEnumerable<RegionGrouping> groupings)
    {
        ImmutableArray<int> every = [.. Enumerable.Range(0, units.Count)];
        return
        [
            new UnitGroup(null, null, every),
            .. from grouping in groupings
               from region in grouping.Regions
               let inside = every.Where(u => grouping.RegionOf.TryGetValue(units[u], out var of) && of == region.Id).ToImmutableArray()
               where inside.Length > 0
               select new UnitGroup(grouping, region, inside),
        ];
    }
}
