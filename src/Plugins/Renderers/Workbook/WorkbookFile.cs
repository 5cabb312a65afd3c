using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReportGen.Renderers.Workbook;

/// <summary>The file around the sheets of an Office Open XML workbook.</summary>
internal static class WorkbookFile
{
    // fixed, so that the same results give the same bytes
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes what stands around the sheets of these names.</summary>
    public static void WriteParts(ZipArchive zip, string[] names)
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

    /// <summary>The part of a sheet by its number, from 1.</summary>
    public static Stream Sheet(ZipArchive zip, int number) => Open(zip, $"xl/worksheets/sheet{number}.xml");

    private static Stream Open(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }
}
