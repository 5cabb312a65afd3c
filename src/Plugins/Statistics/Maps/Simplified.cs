using System.Collections.Immutable;
using ReportGen.Contracts.Figures;

namespace ReportGen.Statistics.Maps;

/// <summary>Outlines with the points left out that print does not show (Douglas and Peucker 1973).</summary>
public static class Simplified
{
    /// <summary>
    /// A ring whose points lie farther than a distance from the line of the others; empty for a ring too small to be seen.
    /// </summary>
    public static ImmutableArray<MapPoint> Of(ImmutableArray<MapPoint> ring, double distance)
    {
        if (Math.Max(ring.Max(p => p.X) - ring.Min(p => p.X), ring.Max(p => p.Y) - ring.Min(p => p.Y)) < distance * 3) return [];
        var far = Enumerable.Range(0, ring.Length).MaxBy(i => Squared(ring[0], ring[i])); // a ring begins where it ends
        var kept = new SortedSet<int> { 0, far, ring.Length - 1 };
        var todo = new Stack<(int From, int To)>([(0, far), (far, ring.Length - 1)]);
        while (todo.TryPop(out var part))
        {
            var (most, at) = (distance * distance, -1);
            for (var i = part.From + 1; i < part.To; i++)
            {
                if (OffLine(ring[i], ring[part.From], ring[part.To]) is var off && off > most) (most, at) = (off, i);
            }
            if (at < 0) continue;
            kept.Add(at);
            todo.Push((part.From, at));
            todo.Push((at, part.To));
        }
        return [.. kept.Select(i => ring[i])];
    }

    /// <summary>The squared distance of a point from a piece of line.</summary>
    private static double OffLine(MapPoint p, MapPoint a, MapPoint b)
    {
        var (x, y) = (b.X - a.X, b.Y - a.Y);
        var length = (x * x) + (y * y);
        var share = length == 0 ? 0 : Math.Clamp((((p.X - a.X) * x) + ((p.Y - a.Y) * y)) / length, 0, 1);
        return Squared(p, new MapPoint(a.X + (share * x), a.Y + (share * y)));
    }

    private static double Squared(MapPoint a, MapPoint b) => ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));
}
