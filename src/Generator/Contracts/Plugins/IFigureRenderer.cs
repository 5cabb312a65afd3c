using ReportGen.Contracts.Document;

namespace ReportGen.Contracts.Plugins;

/// <summary>Writes one figure of a report alone, in one format.</summary>
public interface IFigureRenderer
{
    /// <summary>The word for <c>--format</c> and the ending of the file: svg, png, pdf.</summary>
    string Format { get; }

    /// <summary>True where what setup restores, fonts and typesetter, must be there.</summary>
    bool NeedsSetup => true;

    /// <summary>Writes the figure.</summary>
    /// <param name="figure">The figure; its number is 0.</param>
    /// <param name="document">What it is from: one edition, which holds nothing but the figure.</param>
    /// <param name="content">Where to.</param>
    /// <exception cref="RenderingException">The figure cannot be made in this format.</exception>
    void Render(FigureBlock figure, ReportDocument document, Stream content);
}
