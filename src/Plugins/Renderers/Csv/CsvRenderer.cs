using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Csv;

/// <summary>The format "csv": results/*.csv, and tables/*.csv with every printed table in full precision.</summary>
public sealed class CsvRenderer : IRenderer
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var file in document.Files) WriteResults(file, document.IsSimulated, output);
        foreach (var table in document.Tables)
        {
            using var content = output.Create($"tables/{table.Id}.csv");
            TableCsv.Write(table, document.IsSimulated, content);
        }
    }

    private static void WriteResults(ResultFile file, bool simulated, IOutputFolder output)
    {
        using var rows = file.Rows.GetEnumerator();
        if (!rows.MoveNext())
        {
            output.NotWritten($"results/{file.Name}.csv", "no rows");
            return;
        }
        using var csv = new CsvWriter(output.Create($"results/{file.Name}.csv"));
        foreach (var column in file.Columns) csv.Cell(column);
        if (simulated) csv.Cell("note");
        csv.EndRow();
        do
        {
            foreach (var cell in rows.Current)
            {
                if (cell.Number is { } number) csv.Cell(number);
                else csv.Cell(cell.Text);
            }
            if (simulated) csv.Cell("simulated");
            csv.EndRow();
        }
        while (rows.MoveNext());
    }
}
