using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Markup;

/// <summary>Reads the tables of an HTML page, and XML Spreadsheet 2003: web sites hand out both under the name .xls.</summary>
internal static class MarkupReader
{
    private static readonly XNamespace Sheets = "urn:schemas-microsoft-com:office:spreadsheet";

    public static SourceBook? Read(byte[] bytes, SourceOptions options, SourceMessages say)
    {
        if (XmlSpreadsheet(bytes) is { } root) return FromXml(root, options);
        return FromHtml(bytes, options, say);
    }

    private static XElement? XmlSpreadsheet(byte[] bytes)
    {
        try
        {
            using var content = new MemoryStream(bytes);
            return XDocument.Load(content).Root is { } root && root.Name == Sheets + "Workbook" ? root : null;
        }
        catch (System.Xml.XmlException)
        {
            return null; // HTML seldom is XML
        }
    }

    private static SourceBook FromXml(XElement root, SourceOptions options)
    {
        var sheets = root.Elements(Sheets + "Worksheet").Select(s => (Xml: s, Name: new SheetName(
            (string?)s.Attribute(Sheets + "Name") ?? "",
            s.Descendants().Any(e => e.Name.LocalName == "Visible"
                && e.Value.StartsWith("SheetHidden", StringComparison.Ordinal))))).ToList();
        var wanted = options.Sheets([.. sheets.Select(s => s.Name)]);
        return new SourceBook([.. sheets.Where(s => wanted.Contains(s.Name)).Select(s => XmlSheet(s.Name, s.Xml))])
        {
            Unread = [.. sheets.Select(s => s.Name).Where(n => !wanted.Contains(n))],
        };
    }

    private static SourceSheet XmlSheet(SheetName name, XElement sheet)
    {
        var grid = new GridBuilder(name);
        var row = 0;
        foreach (var rowXml in sheet.Descendants(Sheets + "Row"))
        {
            row = Number(rowXml, "Index") ?? row + 1;
            var column = -1;
            foreach (var cell in rowXml.Elements(Sheets + "Cell"))
            {
                column = Number(cell, "Index") - 1 ?? column + 1;
                var (wide, high) = (Spanned(cell, "MergeAcross", SheetRoom.Columns), Spanned(cell, "MergeDown", SheetRoom.Rows));
                grid.Put(row, column, XmlText(cell), wide, high);
                column = (int)Math.Min((long)column + wide - 1, SheetRoom.Columns);
            }
        }
        return grid.Sheet();
    }

    private static string XmlText(XElement cell)
    {
        var (data, formula) = (cell.Element(Sheets + "Data"), (string?)cell.Attribute(Sheets + "Formula"));
        if (data is null) return formula is null ? "" : formula.StartsWith('=') ? formula : "=" + formula;
        return (string?)data.Attribute(Sheets + "Type") == "DateTime" ? data.Value.Split('T')[0] : CellText.Trim(data.Value);
    }

    private static int Spanned(XElement cell, string attribute, int most) => Math.Min(Number(cell, attribute) ?? 0, most - 1) + 1;

    private static int? Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(Sheets + attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private static SourceBook? FromHtml(byte[] bytes, SourceOptions options, SourceMessages say)
    {
        using var page = Page(bytes, options, say);
        if (page is null) return null;
        var tables = page.QuerySelectorAll("table").Where(t => t.QuerySelector("table") is null).OfType<IHtmlTableElement>()
            .OrderByDescending(t => t.Rows.Length > 1) // before one-line decorations
            .Select((t, i) => (Html: t, Name: new SheetName(i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"table {i + 1}"))))
                .ToList();
        if (tables.Count == 0) { say.NoTable(); return null; }
        var wanted = options.Sheets([.. tables.Select(t => t.Name)]);
        return new SourceBook([.. tables.Where(t => wanted.Contains(t.Name)).Select(t => HtmlSheet(t.Name, t.Html))])
        {
            Unread = [.. tables.Select(t => t.Name).Where(n => !wanted.Contains(n))],
        };
    }

    private static IHtmlDocument? Page(byte[] bytes, SourceOptions options, SourceMessages say)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var named = at < 0 ? null : new string([.. head[(at + 8)..].TrimStart('"', '\'').TakeWhile(c => char.IsAsciiLetterOrDigit(c)
            || c is '-' or '_')]);
        var text = TextEncoding.Decode(bytes, options.Encoding
            ?? (string.IsNullOrEmpty(named) || named.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? null : named), say);
        if (text is null) return null;
        if (TagDepth.IsTooGreat(text))
        {
            throw new SheetTooLargeException("", FormattableString.Invariant($"tags stand more than {TagDepth.Most} deep in one another"));
        }
        return new HtmlParser().ParseDocument(text);
    }

    private static SourceSheet HtmlSheet(SheetName name, IHtmlTableElement table)
    {
        var grid = new GridBuilder(name);
        var row = 0;
        foreach (var rowHtml in table.Rows)
        {
            row++;
            var column = 0;
            foreach (var cell in rowHtml.Cells)
            {
                while (grid.IsCovered(row, column)) column++;
                grid.Put(row, column, CellText.Trim(cell.TextContent), Math.Clamp(cell.ColumnSpan, 1, SheetRoom.Columns),
                    Math.Clamp(cell.RowSpan, 1, SheetRoom.Rows));
                column = Math.Min(column + Math.Clamp(cell.ColumnSpan, 1, SheetRoom.Columns), SheetRoom.Columns);
            }
        }
        return grid.Sheet();
    }
}
