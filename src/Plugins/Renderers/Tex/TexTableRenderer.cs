using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Tex;

/// <summary>A table alone as "tex": a float, or a table over pages, to be read in by a document of LaTeX.</summary>
public sealed class TexTableRenderer : ITableRenderer
{
    /// <inheritdoc/>
    public string Format => "tex";

    /// <inheritdoc/>
    public void Render(TableBlock table, ReportDocument document, Stream content) =>
        content.Write(Encoding.UTF8.GetBytes(TableTex.Of(table, document.Editions[0].Words)));
}
