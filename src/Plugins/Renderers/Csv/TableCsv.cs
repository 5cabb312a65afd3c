using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Csv;

/// <summary>A printed table as CSV: full precision, one row of the printed heads.</summary>
internal static class TableCsv
{
    public static void Write(TableBlock table, bool simulated, Stream content)
    {
        var header = new CsvLines(simulated ? "note" : null);
        foreach (var head in FullTable.Heads(table)) header.Cell(head);
        header.EndRow();
        content.Write(header.Written);
        var lines = new CsvLines(simulated ? "simulated" : null);
        foreach (var row in table.Rows)
        {
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c].Number is { } number) lines.Cell(FullTable.Number(number, table.Columns[c]));
                else lines.Cell(row[c].Text);
            }
            lines.EndRow();
        }
        content.Write(lines.Written);
    }
}
