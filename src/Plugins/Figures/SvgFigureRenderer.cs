using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>The format "svg": figures/ID.LANGUAGE.svg.</summary>
public sealed class SvgFigureRenderer(IFigureDrawer drawer) : IRenderer
{
    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
        document.Editions.SelectMany(e => e.Figures).Select(f => new OutputFile(Path(document, f), Format, f.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var figure in document.Editions.SelectMany(e => e.Figures))
        {
            using var content = output.Create(Path(document, figure));
            content.Write(Encoding.UTF8.GetBytes(drawer.Svg(figure)));
        }
    }

    private static string Path(ReportDocument document, FigureBlock figure) =>
        $"figures/{document.AssetName(figure.Id)}.{figure.Language}.svg";
}
