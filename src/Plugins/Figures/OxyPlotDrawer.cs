using System.Runtime.CompilerServices;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>Draws figures with OxyPlot. A figure is drawn once, however many renderers ask for it.</summary>
/// <param name="rasterize">
/// Turns an SVG of a width in millimetres into a PNG at a resolution; the typesetter does it, which has the fonts.
/// </param>
public sealed class OxyPlotDrawer(Func<string, double, int, byte[]> rasterize) : IFigureDrawer
{
    private readonly ConditionalWeakTable<FigureBlock, Lazy<string>> drawn = [];

    /// <inheritdoc/>
    public string Svg(FigureBlock figure)
    {
        Lazy<string> one;
        lock (drawn) one = drawn.GetValue(figure, f => new Lazy<string>(() => SvgDrawing.Of(f)));
        return one.Value; // figures are drawn side by side
    }

    /// <inheritdoc/>
    public byte[] Png(FigureBlock figure, int dpi) => rasterize(Svg(figure), figure.Figure.WidthMm, dpi);

    /// <inheritdoc/>
    public byte[] Png(string svg, double widthMm, int dpi) => rasterize(svg, widthMm, dpi);
}
