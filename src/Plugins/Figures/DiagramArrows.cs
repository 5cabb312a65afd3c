namespace ReportGen.Figures;

/// <summary>The arrows between two boxes of a diagram, each at the height of the part it comes from, with its text above it.</summary>
internal static class DiagramArrows
{
    private const double Line = FigureText.Small * FigureText.Leading, Below = 4;

    private const int MostLines = 3;

    /// <param name="ink">The pen.</param>
    /// <param name="arrows">The arrows.</param>
    /// <param name="height">The height that an arrow wants.</param>
    /// <param name="left">Where the gap begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="top">The highest place of a text.</param>
    /// <param name="bottom">The lowest place of an arrow.</param>
    public static void Draw(
        SvgInk ink, IReadOnlyList<DiagramArrow> arrows, Func<DiagramArrow, double> height, double left, double right, double top,
        double bottom)
    {
        var placed = arrows.OrderBy(height).ThenBy(a => a.Box).ToList();
        var room = (bottom - top) / placed.Count;
        var lines = Math.Clamp((int)((room - Below) / Line), 1, MostLines);
        var texts = placed.ConvertAll(a => FigureText.Fit(a.Text, right - left - 4, lines, FigureText.Small));
        var tallest = texts.Max(t => t.Split('\n').Length) * Line;
        var distance = Math.Min(room, tallest + Below + 3);
        var heights = EndLabels.Apart([.. placed.Select(height)], distance, top + tallest, bottom - Below);
        for (var i = 0; i < placed.Count; i++)
        {
            var (from, to) = (new ScreenPoint(left, heights[i]), new ScreenPoint(right, heights[i]));
            if (placed[i].To > placed[i].Box) DiagramDrawing.Arrow(ink, from, to);
            else DiagramDrawing.Arrow(ink, to, from);
            ink.Text(
                texts[i], (left + right) / 2, heights[i] - 3, HorizontalAlignment.Center, VerticalAlignment.Bottom, FigureText.Small);
        }
    }
}
