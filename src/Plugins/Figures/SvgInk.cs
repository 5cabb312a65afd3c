using System.Globalization;
using System.Net;
using System.Text;

namespace ReportGen.Figures;

/// <summary>
/// The pen that OxyPlot and our own drawings share. It writes plain SVG with two decimals, knows where the origin stands, and keeps the
/// areas that name a value under the pointer apart from what is drawn, so that they lie on top.
/// </summary>
internal sealed class SvgInk(Palette palette) : RenderContextBase
{
    /// <summary>The colors it draws with.</summary>
    public Palette Palette { get; } = palette;

    private readonly StringBuilder drawn = new(), marks = new();
    private double left, top;
    private int clips;

    /// <summary>Draws with the origin moved.</summary>
    public void At(double x, double y, Action draw)
    {
        (left, top) = (left + x, top + y);
        draw();
        (left, top) = (left - x, top - y);
    }

    /// <summary>Draws smaller, with the origin moved; what is drawn so names no values.</summary>
    public void Scaled(double x, double y, double scale, Action draw)
    {
        var (before, named) = ((left, top), marks.ToString());
        drawn.Append($"<g transform=\"translate({X(x)} {Y(y)}) scale({N(scale)})\">\n");
        (left, top) = (0, 0);
        draw();
        drawn.Append("</g>\n");
        (left, top) = before;
        marks.Clear().Append(named);
    }

    /// <summary>All that was drawn, and the marks on top of it; readers of the description pass the marks over.</summary>
    public string Finish() => marks.Length == 0
        ? drawn.ToString()
        : $"{drawn}<g class=\"marks\" aria-hidden=\"true\" fill=\"none\" pointer-events=\"all\">\n{marks}</g>\n";

    /// <summary>An area that names its value.</summary>
    public void Mark(OxyRect area, MarkText text) =>
        marks.Append($"<rect {Place(area)}{text.Attributes}>{text.TitleElement}</rect>\n");

    /// <summary>A point that names its value.</summary>
    public void Mark(ScreenPoint at, MarkText text) =>
        marks.Append($"<circle cx=\"{X(at.X)}\" cy=\"{Y(at.Y)}\" r=\"5\"{text.Attributes}>{text.TitleElement}</circle>\n");

    /// <summary>Text in the figure's face.</summary>
    public void Text(
        string text, double x, double y, HorizontalAlignment horizontal, VerticalAlignment vertical,
        double size = FigureText.Size, bool bold = false, OxyColor? color = null) =>
        DrawText(
            new ScreenPoint(x, y), text, color ?? Palette.Ink, FigureText.Family, size, bold ? 700 : 400, 0, horizontal, vertical, null);

    /// <summary>Text in the figure's face around a point.</summary>
    public void Centered(string text, ScreenPoint at, double size = FigureText.Size, bool bold = false, OxyColor? color = null) =>
        Text(text, at.X, at.Y, HorizontalAlignment.Center, VerticalAlignment.Middle, size, bold, color);

    /// <summary>A straight line.</summary>
    public void Line(ScreenPoint from, ScreenPoint to, OxyColor color, double thickness, double[]? dashes = null) =>
        DrawLine([from, to], color, thickness, EdgeRenderingMode.Automatic, dashes ?? [], LineJoin.Miter);

    /// <summary>A rectangle without an outline.</summary>
    public void Fill(OxyRect area, OxyColor color) => DrawRectangle(area, color, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);

    /// <summary>A rectangle with round corners.</summary>
    public void Card(OxyRect area, double radius, OxyColor fill, OxyColor stroke, double thickness) =>
        drawn.Append($"<rect {Place(area)} rx=\"{N(radius)}\"{Paint(fill, stroke, thickness)}/>\n");

    /// <summary>Outlines filled as one: what lies inside two of them is a hole. With a text they are their own mark.</summary>
    public void Outlines(
        IEnumerable<IReadOnlyList<ScreenPoint>> rings, OxyColor fill, OxyColor stroke, double thickness, MarkText? text = null) =>
        drawn.Append($"<path d=\"{Path(rings)}\" fill-rule=\"evenodd\"{Paint(fill, stroke, thickness)}")
            .Append(text is null ? "/>\n" : $"{text.Attributes}>{text.TitleElement}</path>\n");

    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation,
        HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text)) return;
        var lines = text.Split('\n');
        var height = fontSize * FigureText.Leading;
        var first = verticalAlignment switch
        {
            VerticalAlignment.Top => 0,
            VerticalAlignment.Middle => -lines.Length * height / 2,
            _ => -lines.Length * height,
        };
        var anchor = horizontalAlignment switch
        {
            HorizontalAlignment.Left => "",
            HorizontalAlignment.Center => " text-anchor=\"middle\"",
            _ => " text-anchor=\"end\"",
        };
        var turn = rotation == 0 ? "" : $" transform=\"rotate({N(rotation)} {X(p.X)} {Y(p.Y)})\"";
        var face = Math.Abs(fontSize - FigureText.Size) < 1e-9 ? "" : $" font-size=\"{N(fontSize)}\"";
        if (fontWeight > 500) face += " font-weight=\"700\"";
        if (fill != Palette.Ink) face += $" fill=\"{Color(fill)}\"";
        for (var i = 0; i < lines.Length; i++)
        {
            var y = p.Y + first + (i * height) + (0.95 * fontSize);
            drawn.Append($"<text x=\"{X(p.X)}\" y=\"{Y(y)}\"{anchor}{face}{turn}>{WebUtility.HtmlEncode(lines[i])}</text>\n");
        }
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => string.IsNullOrEmpty(text)
        ? OxySize.Empty
        : new OxySize(FigureText.Width(text, fontSize), text.Split('\n').Length * fontSize * FigureText.Leading);

    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray,
        LineJoin lineJoin)
    {
        if (stroke.IsInvisible() || thickness <= 0) return;
        var dash = dashArray is { Length: > 0 } ? $" stroke-dasharray=\"{string.Join(' ', dashArray.Select(d => N(d * thickness)))}\"" : "";
        drawn.Append($"<polyline points=\"{Points(points)}\"{Paint(OxyColors.Undefined, stroke, thickness)}{dash}/>\n");
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode,
        double[] dashArray, LineJoin lineJoin) =>
        drawn.Append($"<polygon points=\"{Points(points)}\"{Paint(fill, stroke, thickness)}/>\n");

    public override void DrawRectangle(
        OxyRect rectangle, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (fill.IsInvisible() && stroke.IsInvisible()) return;
        drawn.Append($"<rect {Place(rectangle)}{Paint(fill, stroke, thickness)}/>\n");
    }

    public override void DrawEllipse(
        OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        var (center, radius) = (extents.Center, extents.Width / 2);
        drawn.Append($"<circle cx=\"{X(center.X)}\" cy=\"{Y(center.Y)}\" r=\"{N(radius)}\"{Paint(fill, stroke, thickness)}/>\n");
    }

    // axes give way to the data (Plot.Values), so there is nothing to clip: OxyPlot only wants to see its calls counted
    public override int ClipCount => clips;

    public override void PushClip(OxyRect clippingRectangle) => clips++;

    public override void PopClip() => clips--;

    private static string Paint(OxyColor fill, OxyColor stroke, double thickness)
    {
        var outline = stroke.IsInvisible() || thickness <= 0 ? "" : $" stroke=\"{Color(stroke)}\" stroke-width=\"{N(thickness)}\"";
        return $" fill=\"{(fill.IsInvisible() ? "none" : Color(fill))}\"{outline}";
    }

    private string Place(OxyRect area) =>
        $"x=\"{X(area.Left)}\" y=\"{Y(area.Top)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\"";

    private static string Color(OxyColor color) => $"#{color.R:x2}{color.G:x2}{color.B:x2}";

    private string Points(IEnumerable<ScreenPoint> points) => string.Join(' ', points.Select(p => $"{X(p.X)},{Y(p.Y)}"));

    private string Path(IEnumerable<IReadOnlyList<ScreenPoint>> rings) => string.Join(' ', rings.Select(r => $"M{Points(r)}Z"));

    private string X(double x) => N(x + left);

    private string Y(double y) => N(y + top);

    private static string N(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
