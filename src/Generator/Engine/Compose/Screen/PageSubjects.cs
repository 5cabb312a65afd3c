using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose.Screen;

/// <summary>Whom a reader of a page may look for.</summary>
internal static class PageSubjects
{
    /// <summary>The units that take part and the regions that any of them is in, in declared order.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="units">The units that take part.</param>
    /// <param name="named">A name as it is printed.</param>
    public static ImmutableArray<PageSubject> Of(ReportPlan plan, IEnumerable<UnitId> units, Func<LocalizedText, string> named)
    {
        var names = plan.Units.ToDictionary(u => u.Id, u => u.Name);
        var (all, regions) = (units.ToList(), new List<PageSubject>());
        var places = new Dictionary<(GroupingId, RegionId), string>();
        foreach (var grouping in plan.Groupings)
        {
            var taken = all.Where(grouping.RegionOf.ContainsKey).Select(u => grouping.RegionOf[u]).ToHashSet();
            foreach (var region in grouping.Regions.Where(r => taken.Contains(r.Id)))
            {
                // two groupings may have regions of one id
                var id = places.ContainsValue(region.Id.Value) ? $"{grouping.Id}.{region.Id}" : region.Id.Value;
                places[(grouping.Id, region.Id)] = id;
                regions.Add(new PageSubject(false, id, named(region.Name), []));
            }
        }
        ImmutableArray<string> In(UnitId unit) =>
            [.. plan.Groupings.Where(g => g.RegionOf.ContainsKey(unit)).Select(g => places[(g.Id, g.RegionOf[unit])])];
        return [.. all.Select(u => new PageSubject(true, u.Value, named(names[u]), In(u))), .. regions];
    }
}
