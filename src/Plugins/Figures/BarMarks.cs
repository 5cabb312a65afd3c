using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>
/// Bars on top of OxyPlot's: hatching, the number inside the bar where it has room (or beside it), and the value each names under the
/// pointer.
/// </summary>
internal sealed class BarMarks : PlainAnnotation
{
    /// <summary>Outline of every bar.</summary>
    public static readonly OxyColor Outline = OxyColor.FromRgb(0x33, 0x33, 0x33);

    /// <summary>Its thickness.</summary>
    public const double OutlineThickness = 0.4;

    private readonly List<Bar> bars = [];

    /// <summary>OxyPlot's series of bars for a series.</summary>
    public static RectangleBarSeries Bars(FigureSeries series, Palette palette, string? key = null) =>
        new() { FillColor = palette.Of(series.Color), StrokeColor = Outline, StrokeThickness = OutlineThickness, YAxisKey = key };

    /// <summary>A bar from corner to corner in data coordinates.</summary>
    public void Add(RectangleBarItem bar, FigureSeries series, MarkText text, string? label = null, bool beside = false) =>
        bars.Add(new Bar(bar, series, text, label, beside));

    public override void Render(IRenderContext rc)
    {
        var ink = (SvgInk)rc;
        foreach (var b in bars)
        {
            var area = new OxyRect(At(b.Corners.X0, b.Corners.Y0), At(b.Corners.X1, b.Corners.Y1));
            var fill = ink.Palette.Of(b.Series.Color);
            if (ink.Palette.Hatched(b.Series.Color)) Hatching.Draw(ink, area, Palette.On(fill));
            if (b.Beside && b.Label is not null)
            {
                ink.Text(b.Label, area.Right + 3, area.Center.Y, HorizontalAlignment.Left, VerticalAlignment.Middle, FigureText.Small);
            }
            else if (b.Label is not null && HasRoom(area, b.Label)) Inside(ink, b.Label, area, fill, ink.Palette.Hatched(b.Series.Color));
            ink.Mark(area, b.Text);
        }
    }

    private static bool HasRoom(OxyRect area, string label) =>
        FigureText.Width(label, FigureText.Small) + 4 < area.Width && area.Height > FigureText.Small;

    // on hatching a number needs a plain ground
    private static void Inside(SvgInk ink, string label, OxyRect area, OxyColor fill, bool hatched)
    {
        var wide = FigureText.Width(label, FigureText.Small) + 3;
        if (hatched) ink.Fill(new OxyRect(area.Center.X - (wide / 2), area.Center.Y - 5, wide, 10), fill);
        ink.Centered(label, area.Center, FigureText.Small, color: Palette.On(fill));
    }

    private sealed record Bar(RectangleBarItem Corners, FigureSeries Series, MarkText Text, string? Label, bool Beside);
}
