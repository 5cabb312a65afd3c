using System.Collections.Immutable;
using ReportGen.Contracts.Figures;

namespace ReportGen.Statistics.Maps;

/// <summary>The part of an outline that lies in a rectangle (Sutherland and Hodgman 1974): its sides one after the other.</summary>
public static class Clipped
{
    /// <summary>The part in the rectangle, along whose sides it is closed; nothing where none is.</summary>
    public static ImmutableArray<MapPoint> To(MapBox box, ImmutableArray<MapPoint> ring)
    {
        ring = Half(ring, p => p.X - box.Left);
        ring = Half(ring, p => box.Right - p.X);
        ring = Half(ring, p => p.Y - box.Top);
        return Half(ring, p => box.Bottom - p.Y);
    }

    /// <summary>The part where a distance is not below 0.</summary>
    private static ImmutableArray<MapPoint> Half(ImmutableArray<MapPoint> ring, Func<MapPoint, double> distance)
    {
        var kept = ImmutableArray.CreateBuilder<MapPoint>();
        for (var i = 0; i < ring.Length; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Length - 1 : i - 1], ring[i]);
            var (before, here) = (distance(from), distance(to));
            if (before < 0 != here < 0)
            {
                var share = before / (before - here);
                kept.Add(new MapPoint(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }
            if (here >= 0) kept.Add(to);
        }
        return kept.ToImmutable();
    }
}
