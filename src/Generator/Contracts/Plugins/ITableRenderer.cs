using ReportGen.Contracts.Document;

namespace ReportGen.Contracts.Plugins;

/// <summary>Writes one table of a report alone, in one format.</summary>
public interface ITableRenderer
{
    /// <summary>The word for <c>--format</c> and the ending of the file: docx, html, tex, csv, xlsx.</summary>
    string Format { get; }

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table; its number is 0.</param>
    /// <param name="document">What it is from: one edition, which holds nothing but the table.</param>
    /// <param name="content">Where to.</param>
    void Render(TableBlock table, ReportDocument document, Stream content);
}
