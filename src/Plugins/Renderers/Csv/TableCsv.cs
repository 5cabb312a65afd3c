using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Csv;

/// <summary>A printed table as CSV: full precision, one header row.</summary>
internal static class TableCsv
{
    public static void Write(TableBlock table, bool simulated, Stream content)
    {
        using var csv = new CsvWriter(content);
        foreach (var column in table.Columns) csv.Cell(column.Group is { } group ? $"{group}_{column.Id}" : column.Id);
        if (simulated) csv.Cell("note");
        csv.EndRow();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Number is { } number) csv.Cell(number);
                else csv.Cell(cell.Text);
            }
            if (simulated) csv.Cell("simulated");
            csv.EndRow();
        }
    }
}
