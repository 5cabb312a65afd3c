using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Maps;

/// <summary>Who is on a map of outlines.</summary>
/// <param name="All">Who, in declared order.</param>
/// <param name="Places">Their outlines in the same order, then those of places around.</param>
/// <param name="Without">Who has no outline.</param>
public sealed record Outlines(ImmutableArray<Mapped> All, ImmutableArray<MapPlace> Places, ImmutableArray<Mapped> Without)
{
    private const double Seen = 0.0006; // of the width: a tenth of a millimetre on a page

    /// <summary>The width of the map over its height.</summary>
    public double Ratio
    {
        get
        {
            var all = Places.SelectMany(p => p.Rings).SelectMany(r => r).ToList();
            return (all.Max(p => p.X) - all.Min(p => p.X)) / Math.Max(1e-9, all.Max(p => p.Y) - all.Min(p => p.Y));
        }
    }

    /// <summary>The outlines of those that the study's file holds; null where it holds nobody.</summary>
    public static Outlines? Of(Boundaries boundaries, ImmutableArray<Mapped> whose, PartInput input)
    {
        var found = whose.Select(m => (One: m, Place: boundaries.Places.FirstOrDefault(p => IsOf(p, m)))).ToList();
        var drawn = found.Where(f => f.Place is not null).ToList();
        if (drawn.Count == 0) return null;
        var project = Projection(boundaries.Places);
        MapPlace Made(string name, BoundaryPlace place) => new(
            name, "", [.. place.Rings.Select(r => r.Select(project).ToImmutableArray())]);
        ImmutableArray<MapPlace> all =
        [
            .. drawn.Select(f => Made(input.In(f.One.Name), f.Place!)),
            .. boundaries.Places.Except(drawn.Select(f => f.Place!)).Select(p => Made(p.Key, p) with { IsAround = true }),
        ];
        var points = all.SelectMany(p => p.Rings).SelectMany(r => r).ToList();
        var distance = (points.Max(p => p.X) - points.Min(p => p.X)) * Seen;
        return new Outlines(
            [.. drawn.Select(f => f.One)], [.. all.Select(p => Thin(p, distance))],
            [.. found.Where(f => f.Place is null).Select(f => f.One)]);
    }

    /// <summary>A place goes by the id, a name or another name of who is there.</summary>
    private static bool IsOf(BoundaryPlace place, Mapped one) =>
        place.Key == one.Id || one.Name.Wordings.Contains(place.Key) || (one.Unit?.Aliases.Contains(place.Key) ?? false);

    private static Func<(double Longitude, double Latitude), MapPoint> Projection(ImmutableArray<BoundaryPlace> places)
    {
        var all = places.SelectMany(p => p.Rings).SelectMany(r => r).ToList();
        var albers = Albers.Fitting(
            all.Min(p => p.Longitude), all.Max(p => p.Longitude), all.Min(p => p.Latitude), all.Max(p => p.Latitude));
        return p => albers.At(p.Longitude, p.Latitude) is var (x, y) ? new MapPoint(x, -y) : default;
    }

    /// <summary>Rings that print does not show go, except the largest of a place.</summary>
    private static MapPlace Thin(MapPlace place, double distance)
    {
        var thin = place.Rings.Select(r => Simplified.Of(r, distance)).Where(r => r.Length > 3).ToImmutableArray();
        return place with { Rings = thin.IsEmpty ? [place.Rings.MaxBy(r => r.Length)] : thin };
    }
}
