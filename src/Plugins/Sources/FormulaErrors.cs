using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Sources;

/// <summary>Finds the cells of an .xlsx sheet that hold a formula error; the reader of workbooks hands them on as blank, and a blank would be interpolated.</summary>
internal static class FormulaErrors
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Error, row and column of each, from 1; none for an old .xls, which has no such parts.</summary>
    public static IEnumerable<(string Error, int Row, int Column)> Of(Stream workbook, string? sheet)
    {
        workbook.Position = 0;
        if (workbook.ReadByte() != 'P') yield break;
        workbook.Position = 0;
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (SheetPart(zip, sheet) is not { } part) yield break;
        using var xml = XmlReader.Create(part.Open());
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") (row, column) = (int.TryParse(xml.GetAttribute("r"), out var r) ? r : row + 1, 0);
            if (xml.LocalName != "c") continue;
            column = xml.GetAttribute("r") is { } name ? Column(name) : column + 1;
            if (xml.GetAttribute("t") == "e" && xml.ReadToDescendant("v", xml.NamespaceURI)) yield return (xml.ReadElementContentAsString(), row, column);
        }
    }

    private static ZipArchiveEntry? SheetPart(ZipArchive zip, string? sheet)
    {
        if (zip.GetEntry("xl/workbook.xml") is not { } book || zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } links) return null;
        var sheets = Load(book).Descendants().Where(e => e.Name.LocalName == "sheet").ToList();
        var id = sheets.Find(s => sheet is null || (string?)s.Attribute("name") == sheet)?.Attribute(Relationships + "id")?.Value;
        var target = Load(links).Descendants().FirstOrDefault(e => (string?)e.Attribute("Id") == id)?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return XDocument.Load(content);
    }

    private static int Column(string cell)
    {
        var column = 0;
        foreach (var c in cell.TakeWhile(char.IsAsciiLetterUpper)) column = (column * 26) + c - 'A' + 1;
        return column;
    }
}
