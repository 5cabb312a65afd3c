using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plugins;

/// <summary>Writes the report in one format.</summary>
public interface IRenderer
{
    /// <summary>The word for <c>--format</c>: html, pdf, csv, xlsx, svg, png, docx, parquet.</summary>
    string Format { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys under the format's word in <c>report:</c>.</summary>
    Type OptionsType => typeof(NoOptions);

    /// <summary>True when people go on working in its files: one that was changed since is neither overwritten nor removed.</summary>
    bool IsToEdit => false;

    /// <summary>
    /// Asked as soon as it is known that the format is wanted, before there is a document: begins what takes its time to start, beside us.
    /// What goes wrong there is said when the document is rendered.
    /// </summary>
    void Prepare()
    {
    }

    /// <summary>The files it writes of a document, where all goes well: pages lead to them.</summary>
    IEnumerable<OutputFile> Files(ReportDocument document) => [];

    /// <summary>Writes its files into the output folder.</summary>
    /// <exception cref="RenderingException">The document cannot be made in this format; the other formats are written all the
    /// same.</exception>
    void Render(ReportDocument document, IOutputFolder output);
}

/// <summary>What a document cannot be made in a format for; the message says why, to the user.</summary>
public class RenderingException(string message) : Exception(message)
{
    /// <summary>The place in a file of the theme that it is about; null where none is known.</summary>
    public SourceSpan? At { get; init; }
}

/// <summary>A fresh folder that becomes the output when every format is done.</summary>
public interface IOutputFolder
{
    /// <summary>A new stream for a file, by path relative to the folder with forward slashes; a file written twice is refused.</summary>
    Stream Create(string path);

    /// <summary>Notes in provenance that a file is not written, and why (English, no full stop).</summary>
    void NotWritten(string path, string reason);

    /// <summary>Says to the user that a file is left out by a rule of its format, and how to have it; notes it in provenance.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">Why, in English, no full stop.</param>
    /// <param name="hint">What to do to have it, in English, no full stop.</param>
    void LeftOut(string path, string reason, string hint);

    /// <summary>Says to the user that a file could not be made, and why; the other files are written all the same.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">Why, in English, no full stop.</param>
    /// <param name="wording">
    /// What the user has written that it is about, such as the source of a formula: the finding names its line.
    /// </param>
    void Failed(string path, string reason, string? wording = null);

    /// <summary>Says to the user that no font has a letter, so that a box is printed for it.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="place">Where in the report it stands first, in words.</param>
    void Unprintable(string letter, string place);
}

/// <summary>Draws figures.</summary>
public interface IFigureDrawer
{
    /// <summary>
    /// A standalone SVG document (one root svg element with viewBox, width and height in mm, title and desc), always the same for the same
    /// figure.
    /// </summary>
    string Svg(FigureBlock figure);

    /// <summary>A PNG at a resolution in dots per inch.</summary>
    byte[] Png(FigureBlock figure, int dpi);

    /// <summary>A PNG of a drawing that is no figure of ours, so wide in millimetres, at a resolution in dots per inch.</summary>
    byte[] Png(string svg, double widthMm, int dpi);
}
