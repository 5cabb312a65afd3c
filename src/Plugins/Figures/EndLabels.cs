namespace ReportGen.Figures;

/// <summary>
/// Names at the right end of lines and stacks instead of a legend; names that would meet move apart and keep a thin thread to their line.
/// </summary>
internal sealed class EndLabels : PlainAnnotation
{
    private const double Thread = 9, LineHeight = FigureText.Size * FigureText.Leading;

    private readonly List<(double X, double Y, string Name)> ends = [];

    /// <summary>A name and where its series ends, in data coordinates.</summary>
    public void Add(double x, double y, string name) => ends.Add((x, y, name));

    /// <summary>The room the names take on the right.</summary>
    public static double Width(IEnumerable<string> names) =>
        names.Select(n => FigureText.Width(n)).DefaultIfEmpty(0).Max() + Thread + 3;

    public override void Render(IRenderContext rc)
    {
        var (ink, area) = ((SvgInk)rc, Area);
        var placed = ends.Select(e => (From: At(e.X, e.Y), e.Name)).OrderBy(e => e.From.Y).ToList();
        var tallest = LineHeight * ends.Max(e => e.Name.Split('\n').Length);
        var heights = Apart([.. placed.Select(e => e.From.Y)], tallest, area.Top, area.Bottom);
        for (var i = 0; i < placed.Count; i++)
        {
            var (from, name) = placed[i];
            var (start, end) = (new ScreenPoint(from.X + LineMarks.Size + 1, from.Y), new ScreenPoint(area.Right + Thread - 1, heights[i]));
            ink.Line(start, end, Palette.Gray, 0.4);
            ink.Text(name, area.Right + Thread, heights[i], HorizontalAlignment.Left, VerticalAlignment.Middle);
        }
    }

    /// <summary>
    /// Moves ascending positions as little as needed so that neighbors are a distance apart, within bounds where there is room.
    /// </summary>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> positions, double distance, double low, double high)
    {
        // groups of touching names: each sits around the mean of what its members want
        var groups = new List<(double Sum, int Count)>();
        double Start((double Sum, int Count) group)
        {
            var length = (group.Count - 1) * distance;
            return Math.Max(low, Math.Min(high - length, (group.Sum / group.Count) - (length / 2)));
        }
        foreach (var position in positions)
        {
            groups.Add((position, 1));
            while (groups.Count > 1 && Start(groups[^2]) + (groups[^2].Count * distance) > Start(groups[^1]))
            {
                groups[^2] = (groups[^2].Sum + groups[^1].Sum, groups[^2].Count + groups[^1].Count);
                groups.RemoveAt(groups.Count - 1);
            }
        }
        return [.. groups.SelectMany(g => Enumerable.Range(0, g.Count).Select(i => Start(g) + (i * distance)))];
    }
}
