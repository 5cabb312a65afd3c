using OxyPlot.Annotations;

namespace ReportGen.Figures;

/// <summary>Bands behind the lines of a plot, such as grades, each with its name where the lines leave it alone.</summary>
internal sealed class BandMarks : PlainAnnotation
{
    private const double Tint = 0.2, Inset = 3, Height = FigureText.Small * FigureText.Leading, Near = 5;

    private const double Above = 0.15, Below = 0.3; // parts of a line of text above and below its letters

    private const int Steps = 8; // of a line, from one category to the next

    private readonly CategoryFigure figure;

    public BandMarks(CategoryFigure figure) => (this.figure, Layer, YAxisKey) = (figure, AnnotationLayer.BelowAxes, "left");

    public override void Render(IRenderContext rc)
    {
        var (ink, area) = ((SvgInk)rc, Area);
        var points = figure.Series.SelectMany(Along).ToList();
        foreach (var band in figure.Bands)
        {
            var (top, bottom) = (Math.Max(area.Top, At(0, band.To).Y), Math.Min(area.Bottom, At(0, band.From).Y));
            if (bottom - top < 0.5) continue;
            var tint = OxyColor.Interpolate(OxyColors.White, ink.Palette.Of(band.Color), Tint);
            ink.Fill(new OxyRect(area.Left, top, area.Width, bottom - top), tint);
            if (bottom < area.Bottom - 1)
            {
                ink.Line(new ScreenPoint(area.Left, bottom), new ScreenPoint(area.Right, bottom), Palette.Gray, 0.4, [2, 2]);
            }
            if (bottom - top < Height) continue;
            var name = FigureText.Fit(band.Name, area.Width - (2 * Inset), size: FigureText.Small);
            var place = Places(area, top, bottom, FigureText.Width(name, FigureText.Small)).MinBy(box => Covered(box, points));
            ink.Text(name, place.Left, place.Top, HorizontalAlignment.Left, VerticalAlignment.Top, FigureText.Small, color: Palette.Gray);
        }
    }

    /// <summary>In the middle of the band, at its top and at its foot, at the left and at the right.</summary>
    private static IEnumerable<OxyRect> Places(OxyRect area, double top, double bottom, double width) =>
        from y in new[] { (top + bottom - Height) / 2, top + 1, bottom - Height - 1 }
        from x in new[] { area.Left + Inset, area.Right - Inset - width }
        select new OxyRect(x, y, width, Height);

    /// <summary>Points of a line, close to each other, and of its ends where it has gaps.</summary>
    private IEnumerable<ScreenPoint> Along(FigureSeries line)
    {
        ScreenPoint? before = null;
        foreach (var (index, value) in line.Values.Index())
        {
            ScreenPoint? here = value is { } number ? At(index, number) : null;
            var from = before ?? here;
            for (var step = 1; here is { } to && step <= Steps; step++)
            {
                yield return from!.Value + ((to - from.Value) * (step / (double)Steps));
            }
            before = here;
        }
    }

    /// <summary>How much of the lines lies on a name or near it.</summary>
    private static double Covered(OxyRect box, List<ScreenPoint> points) => points.Sum(p =>
    {
        var (top, foot) = (box.Top + (Height * Above), box.Bottom - (Height * Below));
        var (x, y) = (Math.Max(0, Math.Max(box.Left - p.X, p.X - box.Right)), Math.Max(0, Math.Max(top - p.Y, p.Y - foot)));
        return Math.Max(0, Near - Math.Sqrt((x * x) + (y * y)));
    });
}
