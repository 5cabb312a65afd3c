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
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var edition in document.Editions)
        {
            using var content = output.Create($"{document.Name}.{edition.Language}.html");
            content.Write(Encoding.UTF8.GetBytes(HtmlPage.Of(document, edition, drawer, font.Value)));
        }
    }
}
