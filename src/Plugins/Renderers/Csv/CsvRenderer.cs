using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Csv;

/// <summary>
/// The format "csv": results/*.csv, and tables/*.csv with every printed table in full precision, tables/*.LANGUAGE.csv for each language
/// after the study's first.
/// </summary>
public sealed class CsvRenderer : IRenderer
{
    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public Type OptionsType => typeof(CsvOptions);

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
    [
        .. Tables(document).Select(t => new OutputFile(t.Path, Format, t.Language)),
        .. document.Files.Where(f => f.Rows.Any() && !IsTooLong(f, document)).Select(f => new OutputFile(Path(f), Format)),
    ];

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var file in document.Files)
        {
            if (IsTooLong(file, document)) LeaveOut(file, output);
            else WriteResults(file, document.IsSimulated, output);
        }
        foreach (var (table, path, _) in Tables(document))
        {
            using var content = output.Create(path);
            TableCsv.Write(table, document.IsSimulated, content);
        }
    }

    private static IEnumerable<(TableBlock Table, string Path, string? Language)> Tables(ReportDocument document) =>
        document.Tables.Select(t => (t, $"tables/{t.Id}.csv", document.TablesLanguage)).Concat(
            from edition in document.Editions
            where document.TablesLanguage is not null && edition.Language != document.TablesLanguage
            from table in edition.Tables
            select (table, $"tables/{table.Id}.{edition.Language}.csv", (string?)edition.Language));

    private static string Path(ResultFile file) => $"results/{file.Name}.csv";

    private static bool IsTooLong(ResultFile file, ReportDocument document) => file.Length > document.OptionsOf<CsvOptions>("csv").Cells;

    private static void LeaveOut(ResultFile file, IOutputFolder output)
    {
        var rows = file.Length!.Value.ToString("#,0", CultureInfo.InvariantCulture);
        output.LeftOut(Path(file), $"it has {rows} rows, a row a cell of the panel",
            $"to have it, say `report: {{csv: {{cells: {file.Length}}}}}` in the study");
    }

    private static void WriteResults(ResultFile file, bool simulated, IOutputFolder output)
    {
        if (!file.Rows.Any())
        {
            output.NotWritten(Path(file), "no rows");
            return;
        }
        using var content = output.Create(Path(file));
        var header = new CsvLines(simulated ? "note" : null);
        foreach (var column in file.Columns) header.Cell(column);
        header.EndRow();
        content.Write(header.Written);
        InOrder.Write(file.Parts, () => new CsvLines(simulated ? "simulated" : null), content);
    }
}
