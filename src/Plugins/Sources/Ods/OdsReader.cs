using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Ods;

/// <summary>Reads .ods, the sheets of OpenDocument.</summary>
internal static class OdsReader
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static bool IsOds(Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        return zip.GetEntry("content.xml") is not null && zip.GetEntry("xl/workbook.xml") is null;
    }

    public static SourceBook Read(Stream content, SourceOptions options)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        using var part = zip.GetEntry("content.xml")!.Open();
        var document = XDocument.Load(part);
        var hidden = document.Descendants(Style + "style")
            .Where(s => s.Descendants().Any(p => (string?)p.Attribute(Table + "display") == "false"))
            .Select(s => (string?)s.Attribute(Style + "name")).ToHashSet();
        var tables = document.Descendants(Table + "table")
            .Select(t => (Name: new SheetName((string?)t.Attribute(Table + "name") ?? "",
                hidden.Contains((string?)t.Attribute(Table + "style-name"))), Xml: t)).ToList();
        var wanted = options.Sheets([.. tables.Select(t => t.Name)]);
        return new SourceBook([.. tables.Where(t => wanted.Contains(t.Name)).Select(t => Sheet(t.Name, t.Xml))])
        {
            Unread = [.. tables.Select(t => t.Name).Where(n => !wanted.Contains(n))],
        };
    }

    private static SourceSheet Sheet(SheetName name, XElement table)
    {
        var (rows, room, number) = (new List<SourceRow>(), new SheetRoom(name), 1L);
        foreach (var row in table.Descendants(Table + "table-row"))
        {
            var cells = new List<string>();
            var column = 0L;
            foreach (var cell in row.Elements().Where(e => e.Name == Table + "table-cell" || e.Name == Table + "covered-table-cell"))
            {
                var (times, text) = (Count(cell, "number-columns-repeated"), Text(cell));
                if (text.Length > 0)
                {
                    room.Take(number, column + times, 0);
                    while (cells.Count < column) cells.Add("");
                    for (var i = 0; i < times; i++) cells.Add(text);
                }
                var (wide, high) = (Count(cell, "number-columns-spanned"), Count(cell, "number-rows-spanned"));
                room.Merge(number, column, high, wide);
                column += times;
            }
            var repeated = Count(row, "number-rows-repeated");
            if (cells.Count > 0)
            {
                room.Take(number + repeated - 1, cells.Count, (long)cells.Count * repeated);
                string[] same = [.. cells];
                for (var i = 0; i < repeated; i++) rows.Add(new SourceRow((int)number + i, same));
            }
            number += repeated;
        }
        return room.Sheet(rows);
    }

    private static string Text(XElement cell)
    {
        var value = (string?)cell.Attribute(Office + "value");
        var formula = (string?)cell.Attribute(Table + "formula");
        var shown = string.Join('\n', cell.Elements(Words + "p").Select(p => p.Value));
        if (shown.StartsWith('#') && formula is not null || shown.StartsWith("Err:", StringComparison.Ordinal)) return shown;
        switch ((string?)cell.Attribute(Office + "value-type"))
        {
            case "percentage" when Number(value) is { } share: return CellText.Percent(share);
            case "float" or "currency" when Number(value) is { } number: return CellText.Of(number);
            case "date": return ((string?)cell.Attribute(Office + "date-value") ?? shown).Split('T')[0];
            case null when formula is not null && shown.Length == 0: return "=" + formula;
            default: return CellText.Trim(shown);
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number : null;

    private static int Count(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(Table + attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count : 1;
}
