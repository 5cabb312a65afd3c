using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>A figure alone as "png": at the dots per inch that the study asks for, a card at those that sites show it with.</summary>
public sealed class PngAloneRenderer(IFigureDrawer drawer) : IFigureRenderer
{
    private const int CardDpi = 192; // 1200 by 630 dots

    /// <inheritdoc/>
    public string Format => "png";

    /// <inheritdoc/>
    public void Render(FigureBlock figure, ReportDocument document, Stream content) =>
        content.Write(drawer.Png(figure, figure.Figure is CardFigure ? CardDpi : document.OptionsOf<PngOptions>(Format).Dpi));
}
