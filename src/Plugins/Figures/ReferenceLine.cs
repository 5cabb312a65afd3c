using OxyPlot.Annotations;

namespace ReportGen.Figures;

/// <summary>A dashed upright line with its name above the plot.</summary>
internal sealed class ReferenceLine : PlainAnnotation
{
    private readonly double value;
    private readonly string label;

    public ReferenceLine(double value, string label) => (this.value, this.label, Layer) = (value, label, AnnotationLayer.BelowSeries);

    public override void Render(IRenderContext rc)
    {
        var (ink, area, x) = ((SvgInk)rc, Area, At(value, 0).X);
        ink.Line(new ScreenPoint(x, area.Top), new ScreenPoint(x, area.Bottom), Palette.Ink, 0.7, [5, 4]);
        var half = FigureText.Width(label) / 2;
        var near = Math.Clamp(x, area.Left - 20 + half, Math.Max(area.Left - 20 + half, area.Right - half));
        ink.Text(label, near, area.Top - 2, HorizontalAlignment.Center, VerticalAlignment.Bottom);
    }
}
