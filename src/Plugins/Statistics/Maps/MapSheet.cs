using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Maps;

/// <summary>
/// The plane that the places of a study's boundaries are drawn on: the main map in the projection that fits it, and the frames of the
/// insets, each in the projection that fits its box. No frame covers a place: where a corner has no room, it moves out of the map.
/// </summary>
internal sealed class MapSheet
{
    private const double Seen = 0.1; // millimetres, in print

    private readonly Func<(double Longitude, double Latitude), MapPoint> project;
    private readonly ImmutableArray<InsetFrame> frames;
    private readonly double distance;

    /// <param name="boundaries">The places and the insets.</param>
    /// <param name="panels">How many maps the figure has.</param>
    /// <param name="grid">How they stand, for their number and the ratio of one.</param>
    public MapSheet(Boundaries boundaries, int panels, Func<int, double, MapGrid> grid)
    {
        ImmutableArray<ImmutableArray<(double Longitude, double Latitude)>> main =
            [.. boundaries.Places.SelectMany(p => p.Rings).Where(r => !boundaries.Insets.Any(i => r.All(i.Box.Holds)))];
        var points = main.SelectMany(r => r).ToList();
        project = Albers.Plane(new DegreeBox(
            points.Min(p => p.Longitude), points.Min(p => p.Latitude), points.Max(p => p.Longitude), points.Max(p => p.Latitude)));
        var all = MapBox.Around(points.ConvertAll(p => project(p)));
        Grid = grid(panels, all.Width / Math.Max(1e-9, all.Height));
        distance = all.Width / Grid.Panel * Seen;
        var drawn = main.Select(r => Simplified.Of([.. r.Select(project)], distance)).Where(r => r.Length > 3);
        frames = InsetFrame.All(boundaries.Insets, all, [.. drawn], all.Width / Grid.Panel);
        foreach (var frame in frames) all = all.With(frame.Box);
        Ratio = all.Width / Math.Max(1e-9, all.Height);
    }

    /// <summary>How the maps stand.</summary>
    public MapGrid Grid { get; }

    /// <summary>The width of a map with its frames over its height.</summary>
    public double Ratio { get; }

    /// <summary>The frames, in the order of the study.</summary>
    public IEnumerable<(BoundaryInset Inset, MapBox Box)> Insets => frames.Select(f => (f.Inset, f.Box));

    /// <summary>The outlines of a place on the main map and in frames; those that print does not show go, except the largest.</summary>
    public ImmutableArray<ImmutableArray<MapPoint>> Rings(BoundaryPlace place)
    {
        ImmutableArray<ImmutableArray<MapPoint>> all = [.. place.Rings.SelectMany(Drawn)];
        ImmutableArray<ImmutableArray<MapPoint>> thin = [.. all.Select(r => Simplified.Of(r, distance)).Where(r => r.Length > 3)];
        return thin.IsEmpty ? [all.MaxBy(r => r.Length)] : thin;
    }

    private IEnumerable<ImmutableArray<MapPoint>> Drawn(ImmutableArray<(double Longitude, double Latitude)> ring)
    {
        if (frames.FirstOrDefault(f => ring.All(f.Inset.Box.Holds)) is { } frame) return [frame.Whole(ring)];
        var reached = frames.Where(f => ring.Any(f.Inset.Box.Holds));
        return [[.. ring.Select(project)], .. reached.Select(f => f.Part(ring)).Where(r => r.Length > 2)];
    }
}
