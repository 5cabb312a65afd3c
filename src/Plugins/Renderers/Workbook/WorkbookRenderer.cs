using System.IO.Compression;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Workbook;

/// <summary>The format "xlsx": results.xlsx, a cover and a sheet per result file.</summary>
public sealed class WorkbookRenderer : IRenderer
{
    private const string FileName = "results.xlsx";

    private const int MostRows = 1_048_575; // of a sheet, its header left out

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) => [new OutputFile(FileName, Format)];

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        var asked = document.Files.Where(f => (document.FullWorkbook || f.Name != "normalized") && f.Rows.Any()).ToList();
        var tooLong = asked.Where(f => f.Rows.Skip(MostRows).Any()).ToList();
        foreach (var file in tooLong) LeaveOut(file, output);
        var files = asked.Except(tooLong).ToList();
        using var content = output.Create(FileName);
        using var zip = new ZipArchive(content, ZipArchiveMode.Create);
        string[] names = ["cover", .. files.Select(f => f.Name)];
        WorkbookFile.WriteParts(zip, names);
        WriteCover(zip, document, files, tooLong);
        for (var i = 0; i < files.Count; i++) WriteSheet(zip, i + 2, files[i], document.IsSimulated);
    }

    private static void LeaveOut(ResultFile file, IOutputFolder output) => output.LeftOut(
        $"{FileName}: {file.Name}", "it has more rows than a sheet holds", $"its rows are in results/{file.Name}.csv, with --format csv");

    private static void WriteCover(ZipArchive zip, ReportDocument document, List<ResultFile> files, List<ResultFile> tooLong)
    {
        using var sheet = new SheetWriter(WorkbookFile.Sheet(zip, 1), ["ReportGen", document.StudyId], [24, 90]);
        foreach (var edition in document.Editions) Row(sheet, $"title ({edition.Language})", edition.Front.Title);
        if (document.IsSimulated)
        {
            Row(sheet, "note", "simulated");
            foreach (var edition in document.Editions) Row(sheet, "", edition.Front.Notice ?? "");
        }
        foreach (var file in files) Row(sheet, file.Name, string.Join(", ", file.Columns));
        foreach (var file in tooLong) Row(sheet, file.Name, $"has more rows than a sheet holds: see results/{file.Name}.csv");
    }

    private static void Row(SheetWriter sheet, string name, string text)
    {
        sheet.StartRow();
        sheet.Text(name);
        sheet.Text(text);
        sheet.EndRow();
    }

    private static void WriteSheet(ZipArchive zip, int number, ResultFile file, bool simulated)
    {
        string[] header = simulated ? [.. file.Columns, "note"] : [.. file.Columns];
        var widths = header.Select(h => Math.Max(12, h.Length + 4)).ToList();
        using var sheet = new SheetWriter(WorkbookFile.Sheet(zip, number), header, widths);
        foreach (var row in file.Rows)
        {
            sheet.StartRow();
            foreach (var cell in row)
            {
                if (cell.Number is { } value) sheet.Number(value);
                else sheet.Text(cell.Text);
            }
            if (simulated) sheet.Text("simulated");
            sheet.EndRow();
        }
    }
}
