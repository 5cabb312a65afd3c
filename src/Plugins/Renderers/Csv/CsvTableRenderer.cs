using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Csv;

/// <summary>A table alone as "csv": the rows that tables/ID.csv of a report has.</summary>
public sealed class CsvTableRenderer : ITableRenderer
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Render(TableBlock table, ReportDocument document, Stream content) =>
        TableCsv.Write(table, document.IsSimulated, content);
}
