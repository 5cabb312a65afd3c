using System.IO.Compression;
using System.Security;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Workbook;

/// <summary>The format "xlsx": results.xlsx, a cover and a sheet per result file.</summary>
public sealed class WorkbookRenderer : IRenderer
{
    // fixed, so that the same results give the same bytes
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

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
        foreach (var file in tooLong) output.NotWritten($"{FileName}: {file.Name}", "it has more rows than a sheet holds");
        var files = asked.Except(tooLong).ToList();
        using var content = output.Create(FileName);
        using var zip = new ZipArchive(content, ZipArchiveMode.Create);
        string[] names = ["cover", .. files.Select(f => f.Name)];
        WriteParts(zip, names);
        WriteCover(zip, document, files, tooLong);
        for (var i = 0; i < files.Count; i++) WriteSheet(zip, i + 2, files[i], document.IsSimulated);
    }

    private static void WriteCover(ZipArchive zip, ReportDocument document, List<ResultFile> files, List<ResultFile> tooLong)
    {
        using var sheet = new SheetWriter(Open(zip, "xl/worksheets/sheet1.xml"), ["ReportGen", document.StudyId], [24, 90]);
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
        using var sheet = new SheetWriter(Open(zip, $"xl/worksheets/sheet{number}.xml"), header, widths);
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

    private static void WriteParts(ZipArchive zip, string[] names)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        const string spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var sheets = Enumerable.Range(1, names.Length).ToList();
        Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{package}/content-types\">",
        [
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
            $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{spreadsheet}.sheet.main+xml\"/>",
            $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{spreadsheet}.styles+xml\"/>",
            .. sheets.Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{spreadsheet}.worksheet+xml\"/>"),
        ], "</Types>");
        Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{package}/relationships\">",
            [$"<Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/>"],
            "</Relationships>");
        Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>",
            [.. sheets.Select(i => $"<sheet name=\"{SecurityElement.Escape(names[i - 1])}\" sheetId=\"{i}\" r:id=\"r{i}\"/>")],
            "</sheets></workbook>");
        Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}/relationships\">",
        [
            .. sheets.Select(i => $"<Relationship Id=\"r{i}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"),
            $"<Relationship Id=\"r{names.Length + 1}\" Type=\"{office}/styles\" Target=\"styles.xml\"/>",
        ], "</Relationships>");
        Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\">", Styles, "</styleSheet>");
    }

    // plain cells, and bold ones for the heads
    private static readonly string[] Styles =
    [
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>",
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>",
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>",
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
        "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>",
    ];

    private static void Part(ZipArchive zip, string path, string open, IEnumerable<string> content, string close)
    {
        using var part = Open(zip, path);
        var xml = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{open}{string.Concat(content)}{close}";
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    private static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }
}
