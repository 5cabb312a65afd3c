using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Xlsx;

/// <summary>
/// Reads .xlsx and .xlsm. By ourselves, in one pass over each sheet: what a study must know (formula errors, formulas without a value,
/// percent cells, merged
/// and hidden) the reader of .xls hands on for neither format, and it stops at files that spreadsheet programs open.
/// </summary>
internal static class XlsxReader
{
    public static SourceBook Read(Stream content, SourceOptions options, SourceMessages say)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var bookPath = BookPath(zip);
        var book = Load(zip, bookPath) ?? throw new InvalidDataException("it has no workbook part");
        var parts = Relations(zip, bookPath);
        var sheets = book.Descendants().Where(e => e.Name.LocalName == "sheet")
            .Select(s => (
                Name: new SheetName((string?)s.Attribute("name") ?? "", (string?)s.Attribute("state") is "hidden" or "veryHidden"),
                Part: s.Attributes().FirstOrDefault(a => a.Name.LocalName == "id"
                    && a.Name.NamespaceName.Contains("relationships"))?.Value is { } id
                    && parts.TryGetValue(id, out var target) ? target : ""))
            .Where(s => s.Part.Contains("/worksheets/") || zip.GetEntry(s.Part) is not null) // no chart sheets, which hold no cells
            .ToList();
        var wanted = options.Sheets([.. sheets.Select(s => s.Name)]);
        var from1904 = book.Descendants()
            .FirstOrDefault(e => e.Name.LocalName == "workbookPr")?.Attribute("date1904")?.Value is "1" or "true";
        var folder = bookPath[..(bookPath.LastIndexOf('/') + 1)];
        var formats = XlsxFormats.Read(Load(zip, parts.Values.FirstOrDefault(p => p.EndsWith("styles.xml", StringComparison.Ordinal))
            ?? folder + "styles.xml"));
        var texts = SharedTexts.Read(zip.GetEntry(parts.Values
            .FirstOrDefault(p => p.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) ?? folder + "sharedStrings.xml"));
        var read = sheets.Where(s => wanted.Contains(s.Name))
            .Select(s => Sheet(zip, s.Name, s.Part, new XlsxCells(texts, formats, from1904, say)));
        return new SourceBook([.. read]) { Unread = [.. sheets.Select(s => s.Name).Where(n => !wanted.Contains(n))] };
    }

    private static SourceSheet Sheet(ZipArchive zip, SheetName name, string part, XlsxCells cells)
    {
        using var content = (zip.GetEntry(part) ?? throw new InvalidDataException($"the sheet '{name.Name}' is missing in it")).Open();
        return cells.Read(name, content);
    }

    private static string BookPath(ZipArchive zip) =>
        Relations(zip, "").Values.FirstOrDefault(p => p.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) ?? "xl/workbook.xml";

    private static Dictionary<string, string> Relations(ZipArchive zip, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var (folder, name) = (part[..slash], part[slash..]);
        var relations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in Load(zip, $"{folder}_rels/{name}.rels")?.Root?.Elements() ?? [])
        {
            var target = ((string?)relation.Attribute("Target") ?? "").Replace('\\', '/');
            if ((string?)relation.Attribute("Id") is { } id) relations.TryAdd(id, target.StartsWith('/') ? target[1..] : folder + target);
        }
        return relations;
    }

    private static XDocument? Load(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        using var content = entry.Open();
        return XDocument.Load(content);
    }
}
