using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>The format "png": figures/ID.LANGUAGE.png at 300 dots per inch.</summary>
public sealed class PngFigureRenderer(IFigureDrawer drawer) : IRenderer
{
    private const int Dpi = 300;

    /// <inheritdoc/>
    public string Format => "png";

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var figure in document.Editions.SelectMany(e => e.Figures))
        {
            var image = drawer.Png(figure, Dpi);
            using var content = output.Create($"figures/{document.AssetName(figure.Id)}.{figure.Language}.png");
            content.Write(image);
        }
    }
}
