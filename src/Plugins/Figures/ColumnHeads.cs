namespace ReportGen.Figures;

/// <summary>
/// The names below the columns of a grid: all of them in as many lines as they need, or upright where a column is too narrow for that;
/// of years every second, third, ... where not all fit.
/// </summary>
internal sealed class ColumnHeads
{
    private const double Line = FigureText.Size * FigureText.Leading;
    private const int MostLines = 3;

    private readonly HeatmapFigure figure;
    private readonly double cell, names;
    private readonly int every = 1;
    private readonly bool upright;
    private readonly List<string> texts;

    /// <summary>The heads of columns of a width, at most <paramref name="most"/> high.</summary>
    public ColumnHeads(HeatmapFigure figure, double cell, double most)
    {
        (this.figure, this.cell) = (figure, cell);
        texts = [.. figure.Columns];
        var widest = texts.Max(t => FigureText.Width(t));
        if (!figure.NamesAll)
        {
            (every, names) = (Math.Max(1, (int)Math.Ceiling((widest + 6) / cell)), Line);
            return;
        }
        var broken = texts.ConvertAll(t => FigureText.Fit(t, cell - 4, MostLines));
        upright = broken.Exists(b => b.Contains('…', StringComparison.Ordinal));
        texts = upright ? texts.ConvertAll(t => FigureText.Fit(t, most - 8)) : broken;
        names = upright ? texts.Max(t => FigureText.Width(t)) + 4 : texts.Max(t => t.Split('\n').Length) * Line;
    }

    /// <summary>The room they take.</summary>
    public double Height => names + 4 + (figure.ColumnTitle is null ? 0 : Line + 2);

    /// <summary>Draws them below a grid.</summary>
    public void Draw(SvgInk ink, double left, double bottom)
    {
        for (var c = 0; c < texts.Count; c += every)
        {
            var center = left + ((c + 0.5) * cell);
            if (!upright)
            {
                ink.Text(texts[c], center, bottom + 3, HorizontalAlignment.Center, VerticalAlignment.Top);
                continue;
            }
            ink.DrawText(
                new ScreenPoint(center, bottom + 4), texts[c], Palette.Ink, FigureText.Family, FigureText.Size, 400, -90,
                HorizontalAlignment.Right, VerticalAlignment.Middle, null);
        }
        if (figure.ColumnTitle is not { } title) return;
        var middle = left + (texts.Count * cell / 2);
        ink.Text(title, middle, bottom + names + 5, HorizontalAlignment.Center, VerticalAlignment.Top);
    }
}
