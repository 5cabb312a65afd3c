using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Figures;

/// <summary>A figure alone as "svg".</summary>
public sealed class SvgAloneRenderer(IFigureDrawer drawer) : IFigureRenderer
{
    /// <inheritdoc/>
    public string Format => "svg";

    /// <inheritdoc/>
    public bool NeedsSetup => false;

    /// <inheritdoc/>
    public void Render(FigureBlock figure, ReportDocument document, Stream content) =>
        content.Write(Encoding.UTF8.GetBytes(drawer.Svg(figure)));
}
