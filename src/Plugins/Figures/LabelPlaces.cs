namespace ReportGen.Figures;

/// <summary>
/// Finds a place beside a point for each of some names: on no other name, on as few points as can be, inside the plot, and near. A name
/// without such a place is not drawn.
/// </summary>
internal sealed class LabelPlaces(OxyRect area, IReadOnlyList<ScreenPoint> points)
{
    private const double Dot = 3.5, Height = FigureText.Small * FigureText.Leading;
    private static readonly double[] Distances = [5, 11, 18, 27, 38, 52, 68];

    private static readonly (double X, double Y)[] Sides =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)];

    private readonly List<OxyRect> taken = [];

    /// <summary>Keeps a box free of names.</summary>
    public void Take(OxyRect box) => taken.Add(box);

    /// <summary>The box of a name beside a point, and how far from it; null where there is no place.</summary>
    public (OxyRect Box, double Distance)? Place(ScreenPoint point, string name)
    {
        var width = FigureText.Width(name, FigureText.Small) + 2;
        var free =
            from distance in Distances
            from side in Sides
            let box = Beside(point, side, distance, width)
            where Inside(box) && !taken.Exists(t => Meets(t, box))
            select (Box: box, Distance: distance, Cost: (Covered(box) * 14) + distance);
        var best = free.OrderBy(f => Math.Round(f.Cost, 6)).Select(f => ((OxyRect, double)?)(f.Box, f.Distance)).FirstOrDefault();
        if (best is { } found) taken.Add(found.Item1);
        return best;
    }

    private static OxyRect Beside(ScreenPoint point, (double X, double Y) side, double distance, double width)
    {
        var (x, y) = (point.X + (side.X * distance), point.Y + (side.Y * distance));
        var left = side.X > 0 ? x : side.X < 0 ? x - width : x - (width / 2);
        var top = side.Y > 0.9 ? y : side.Y < -0.9 ? y - Height : y - (Height / 2);
        return new OxyRect(left, top, width, Height);
    }

    private bool Inside(OxyRect box) =>
        box.Left >= area.Left && box.Right <= area.Right && box.Top >= area.Top && box.Bottom <= area.Bottom;

    private int Covered(OxyRect box) => points.Count(p =>
        p.X > box.Left - Dot && p.X < box.Right + Dot && p.Y > box.Top - Dot + 2 && p.Y < box.Bottom + Dot - 2);

    private static bool Meets(OxyRect a, OxyRect b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
