using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Plugins;

/// <summary>Writes the report in one format.</summary>
public interface IRenderer
{
    /// <summary>The word for <c>--format</c>: html, pdf, csv, xlsx, svg, png, docx.</summary>
    string Format { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys under the format's word in <c>report:</c>.</summary>
    Type OptionsType => typeof(NoOptions);

    /// <summary>Writes its files into the output folder.</summary>
    void Render(ReportDocument document, IOutputFolder output);
}

/// <summary>A fresh folder that becomes the output when all is well.</summary>
public interface IOutputFolder
{
    /// <summary>A new stream for a file, by path relative to the folder with forward slashes; a file written twice is refused.</summary>
    Stream Create(string path);

    /// <summary>Notes in provenance that a file is not written, and why (English, no full stop).</summary>
    void NotWritten(string path, string reason);
}

/// <summary>Draws figures.</summary>
public interface IFigureDrawer
{
    /// <summary>A standalone SVG document (one root svg element with viewBox, width and height in mm, title and desc), always the same for the same figure.</summary>
    string Svg(FigureBlock figure);

    /// <summary>A PNG at a resolution in dots per inch.</summary>
    byte[] Png(FigureBlock figure, int dpi);
}
