using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Html;

/// <summary>The format "html": NAME.LANGUAGE.html, self-contained.</summary>
/// <param name="drawer">Draws the figures.</param>
/// <param name="mathFont">Reads the font of formulas; null where it is not restored.</param>
public sealed class HtmlRenderer(IFigureDrawer drawer, Func<byte[]?> mathFont) : IRenderer
{
    private readonly Lazy<byte[]?> font = new(mathFont);

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
        document.Editions.Select(e => new OutputFile(Path(document, e), Format, e.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var edition in document.Editions)
        {
            using var content = output.Create(Path(document, edition));
            content.Write(Encoding.UTF8.GetBytes(HtmlPage.Of(document, edition, drawer, font.Value)));
        }
    }

    private static string Path(ReportDocument document, Edition edition) => $"{document.Name}.{edition.Language}.html";
}
