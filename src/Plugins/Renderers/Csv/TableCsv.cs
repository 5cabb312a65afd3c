using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Csv;

/// <summary>A printed table as CSV: full precision, one header row.</summary>
internal static class TableCsv
{
    public static void Write(TableBlock table, bool simulated, Stream content)
    {
        var header = new CsvLines(simulated ? "note" : null);
        foreach (var column in table.Columns) header.Cell(column.Group is { } group ? $"{group}_{column.Id}" : column.Id);
        header.EndRow();
        content.Write(header.Written);
        var lines = new CsvLines(simulated ? "simulated" : null);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Number is not null) lines.Cell(cell.Number);
                else lines.Cell(cell.Text);
            }
            lines.EndRow();
        }
        content.Write(lines.Written);
    }
}
