using OxyPlot;

namespace ReportGen.Figures;

/// <summary>Measures text without any font of the machine: a full-width character is one em, Latin follows the widths of a Times-like face.</summary>
internal sealed class FigureText : RenderContextBase
{
    /// <summary>Family of every text in a figure, as style sheets name it.</summary>
    public const string Family = "STIX Two Text, Times New Roman, Noto Serif SC, Songti SC, SimSun, serif";

    /// <summary>8 pt at printed size, in the drawing's units (1/96 inch).</summary>
    public const double Size = 8 * 96 / 72.0;

    /// <summary>Width of a text in em.</summary>
    public static double Em(string text)
    {
        var em = 0.0;
        foreach (var c in text) em += Em(c);
        return em;
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        if (string.IsNullOrEmpty(text)) return OxySize.Empty;
        var lines = text.Split('\n');
        return new OxySize(lines.Max(Em) * fontSize, lines.Length * fontSize * 1.25);
    }

    private static double Em(char c) => c switch
    {
        >= '\u2E80' => 1,
        '\u2014' => 1,
        'i' or 'j' or 'l' or 't' or 'I' or ' ' or '.' or ',' or ':' or ';' or '|' or '\'' or '/' => 0.3,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.85,
        >= 'A' and <= 'Z' => 0.68,
        _ => 0.5,
    };

    public override int ClipCount => 0;

    // only measuring is asked of it
    public override void PushClip(OxyRect clippingRectangle) { }

    public override void PopClip() { }

    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin) { }

    public override void DrawPolygon(IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin) { }

    public override void DrawText(ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize) { }
}
