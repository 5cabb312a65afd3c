using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Figures;

/// <summary>Bars on top of OxyPlot's: hatching, the number inside the bar where it has room (or beside it), and the value each names under the pointer.</summary>
internal sealed class BarMarks : PlainAnnotation
{
    /// <summary>Outline of every bar.</summary>
    public static readonly OxyColor Outline = OxyColor.FromRgb(0x33, 0x33, 0x33);

    /// <summary>Its thickness.</summary>
    public const double OutlineThickness = 0.4;

    private readonly List<(double X0, double Y0, double X1, double Y1, FigureSeries Series, string Title, string? Label, bool Beside)> bars = [];

    /// <summary>OxyPlot's series of bars for a series.</summary>
    public static RectangleBarSeries Bars(FigureSeries series, string? key = null) =>
        new() { FillColor = Palette.Of(series.Color), StrokeColor = Outline, StrokeThickness = OutlineThickness, YAxisKey = key };

    /// <summary>A bar from corner to corner in data coordinates.</summary>
    public void Add(RectangleBarItem bar, FigureSeries series, string title, string? label = null, bool beside = false) =>
        bars.Add((bar.X0, bar.Y0, bar.X1, bar.Y1, series, title, label, beside));

    /// <summary>What a bar says under the pointer.</summary>
    public static string Title(string category, FigureSeries series, double value, ValueAxis axis) => $"{category} · {series.Name} {Number(value, axis)}{axis.Unit}";

    /// <summary>A value as it is printed beside a bar.</summary>
    public static string Number(double value, ValueAxis axis) => NumberText.Fixed(value, axis.Decimals);

    public override void Render(IRenderContext rc)
    {
        var ink = (SvgInk)rc;
        foreach (var b in bars)
        {
            var area = new OxyRect(At(b.X0, b.Y0), At(b.X1, b.Y1));
            var fill = Palette.Of(b.Series.Color);
            var room = b.Label is not null && FigureText.Width(b.Label, FigureText.Small) + 4 < area.Width && area.Height > FigureText.Small;
            if (Palette.Hatched(b.Series.Color)) Hatching.Draw(ink, area, Palette.On(fill));
            if (b.Beside && b.Label is not null) ink.Text(b.Label, area.Right + 3, area.Center.Y, HorizontalAlignment.Left, VerticalAlignment.Middle, FigureText.Small);
            else if (room) Inside(ink, b.Label!, area, fill, Palette.Hatched(b.Series.Color));
            ink.Mark(area, b.Title);
        }
    }

    // on hatching a number needs a plain ground
    private static void Inside(SvgInk ink, string label, OxyRect area, OxyColor fill, bool hatched)
    {
        var wide = FigureText.Width(label, FigureText.Small) + 3;
        if (hatched) ink.DrawRectangle(new OxyRect(area.Center.X - (wide / 2), area.Center.Y - 5, wide, 10), fill, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        ink.Text(label, area.Center.X, area.Center.Y, HorizontalAlignment.Center, VerticalAlignment.Middle, FigureText.Small, color: Palette.On(fill));
    }
}
