using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.GroupMeans;

namespace ReportGen.Statistics.Maps;

/// <summary>Who is on a map: a unit with its values, or a region with its means.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="At">Its value in a year; null for none.</param>
/// <param name="Unit">The unit; null for a region.</param>
public sealed record Mapped(string Id, LocalizedText Name, Func<Year, double?> At, Unit? Unit)
{
    /// <summary>True for a unit that is there.</summary>
    public required Func<UnitId, bool> Holds { get; init; }

    /// <summary>The units that have a value in one of some years.</summary>
    public static ImmutableArray<Mapped> Units(Measure measure, IReadOnlyList<Year> years, PartInput input)
    {
        var values = measure.Values;
        return
        [
            .. input.Plan.Units.Where(u => values.Rows.Find(u.Id) >= 0 && years.Any(y => values.At(u.Id, y) is not null))
                .Select(u => new Mapped(u.Id.Value, u.Name, y => values.At(u.Id, y), u) { Holds = one => one == u.Id }),
        ];
    }

    /// <summary>The regions of a grouping that have a mean in one of some years; none where no means are computed.</summary>
    public static ImmutableArray<Mapped> Regions(RegionGrouping grouping, Measure measure, IReadOnlyList<Year> years, PartInput input)
    {
        if (input.Results.Find(GroupMeansResult.Key) is not { } means) return [];
        var mean = means.Of(grouping, measure).Mean;
        return
        [
            .. grouping.Regions.Where(r => years.Any(y => mean.At(r.Id, y) is not null))
                .Select(r => new Mapped(r.Id.Value, r.Name, y => mean.At(r.Id, y), null)
                {
                    Holds = one => grouping.RegionOf.TryGetValue(one, out var region) && region == r.Id,
                }),
        ];
    }
}
