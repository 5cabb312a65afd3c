namespace ReportGen.Figures;

/// <summary>
/// Finds a place beside a point for each of some names: on no other name, on as few points as can be, inside the plot, and near. One that
/// does not stand at its point has a line to it, which crosses no name and no other line. A name without such a place is not drawn.
/// </summary>
internal sealed class LabelPlaces(OxyRect area, IReadOnlyList<ScreenPoint> points)
{
    private const double Dot = 3.5, Near = 9, Height = FigureText.Small * FigureText.Leading;
    private static readonly double[] Distances = [5, 11, 18, 27, 38, 52, 68];

    private static readonly (double X, double Y)[] Sides =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)];

    private readonly List<OxyRect> taken = [];
    private readonly List<(ScreenPoint From, ScreenPoint To)> lines = [];

    /// <summary>Keeps a box free of names.</summary>
    public void Take(OxyRect box) => taken.Add(box);

    /// <summary>The box of a name beside a point, and the end of the line to it, if it needs one; null where there is no place.</summary>
    public (OxyRect Box, ScreenPoint? End)? Place(ScreenPoint point, string name)
    {
        var width = FigureText.Width(name, FigureText.Small) + 2;
        var free =
            from distance in Distances
            from side in Sides
            let box = Beside(point, side, distance, width)
            let end = distance > Near ? End(box, point) : (ScreenPoint?)null
            where Inside(box) && !taken.Exists(t => Meets(t, box)) && !lines.Exists(l => Crosses(l, box)) && IsFree(point, end)
            select (Box: box, End: end, Cost: (Covered(box) * 14) + (Struck(point, end) * 14) + distance);
        var best = free.OrderBy(f => Math.Round(f.Cost, 6)).Select(f => ((OxyRect Box, ScreenPoint? End)?)(f.Box, f.End)).FirstOrDefault();
        if (best is not { } found) return null;
        taken.Add(found.Box);
        if (found.End is { } to) lines.Add((point, to));
        return found;
    }

    private static ScreenPoint End(OxyRect box, ScreenPoint point) =>
        new(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top + 2, box.Bottom - 2));

    private bool IsFree(ScreenPoint from, ScreenPoint? end) =>
        end is not { } to || (!taken.Exists(t => Crosses((from, to), t)) && !lines.Exists(l => Crosses(l, (from, to))));

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

    /// <summary>How many other points a line runs over.</summary>
    private int Struck(ScreenPoint from, ScreenPoint? end) =>
        end is not { } to ? 0 : points.Count(p => p.DistanceTo(from) > 0.01 && Distance(p, from, to) < Dot);

    private static double Distance(ScreenPoint p, ScreenPoint from, ScreenPoint to)
    {
        var (along, whole) = (to - from, (to - from).LengthSquared);
        var share = whole > 0 ? Math.Clamp((((p.X - from.X) * along.X) + ((p.Y - from.Y) * along.Y)) / whole, 0, 1) : 0;
        return p.DistanceTo(from + (along * share));
    }

    private static bool Meets(OxyRect a, OxyRect b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    private static bool Crosses((ScreenPoint From, ScreenPoint To) line, OxyRect box)
    {
        ScreenPoint[] corners = [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)];
        return box.Contains(line.From) || box.Contains(line.To)
            || corners.Index().Any(c => Crosses(line, (c.Item, corners[(c.Index + 1) % corners.Length])));
    }

    private static bool Crosses((ScreenPoint From, ScreenPoint To) a, (ScreenPoint From, ScreenPoint To) b) =>
        Side(a, b.From) * Side(a, b.To) < 0 && Side(b, a.From) * Side(b, a.To) < 0;

    /// <summary>On which side of a line a point lies: above zero on the one, below on the other.</summary>
    private static double Side((ScreenPoint From, ScreenPoint To) line, ScreenPoint p) =>
        ((line.To.X - line.From.X) * (p.Y - line.From.Y)) - ((line.To.Y - line.From.Y) * (p.X - line.From.X));
}
