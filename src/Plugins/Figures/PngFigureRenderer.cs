using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>The format "png": figures/ID.LANGUAGE.png at 300 dots per inch, or as many as the study asks for.</summary>
public sealed class PngFigureRenderer(IFigureDrawer drawer) : IRenderer
{
    /// <inheritdoc/>
    public string Format => "png";

    /// <inheritdoc/>
    public Type OptionsType => typeof(PngOptions);

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
        document.Editions.SelectMany(e => e.Figures).Select(f => new OutputFile(Path(document, f), Format, f.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        var dpi = document.OptionsOf<PngOptions>(Format).Dpi;
        foreach (var figure in document.Editions.SelectMany(e => e.Figures))
        {
            var name = Path(document, figure);
            try
            {
                var image = drawer.Png(figure, dpi);
                using var content = output.Create(name);
                content.Write(image);
            }
            catch (RenderingException failure)
            {
                output.Failed(name, failure.Message);
            }
        }
    }

    private static string Path(ReportDocument document, FigureBlock figure) =>
        $"figures/{document.AssetName(figure.Id)}.{figure.Language}.png";
}
