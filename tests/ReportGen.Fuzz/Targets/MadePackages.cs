using System.Globalization;
using System.Security;
using System.Text;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>A table as the files of spreadsheet programs, part by part.</summary>
internal static class MadePackages
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string ending, string table) => ending == "ods" ? Ods(table) : Xlsx(table);

    /// <summary>As a page and as SpreadsheetML.</summary>
    public static IEnumerable<string> Markup(string table)
    {
        var rows = Rows(table);
        yield return "<html><head><meta charset=\"utf-8\"></head><body><table>" + string.Concat(rows.Select(r =>
            $"<tr>{string.Concat(r.Select(c => $"<td>{SecurityElement.Escape(c)}</td>"))}</tr>\n")) + "</table></body></html>";
        yield return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Worksheet ss:Name=\"A\"><Table>" + string.Concat(rows.Select(r =>
            $"<Row>{string.Concat(r.Select(SpreadsheetMl))}</Row>\n"))
            + "</Table></Worksheet></Workbook>";
    }

    private static string SpreadsheetMl(string cell) =>
        $"<Cell><Data ss:Type=\"{(IsNumber(cell) ? "Number" : "String")}\">{SecurityElement.Escape(cell)}</Data></Cell>";

    private static byte[] Xlsx(string table)
    {
        var texts = new List<string>();
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:J20\"/>"
            + "<cols><col min=\"9\" max=\"12\" hidden=\"1\"/></cols><sheetData>\n");
        foreach (var (cells, r) in Rows(table).Select((c, r) => (c, r + 1)))
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{r}\">");
            foreach (var (cell, c) in cells.Select((cell, c) => (cell, c)).Where(c => c.cell.Length > 0))
            {
                var place = $"{(char)('A' + c)}{r}";
                if (IsNumber(cell)) sheet.Append($"<c r=\"{place}\" s=\"{c % 3}\"><v>{cell}</v></c>");
                else if (c % 3 == 2) sheet.Append($"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>");
                else
                {
                    texts.Add(cell);
                    sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"s\"><v>{texts.Count - 1}</v></c>");
                }
            }
            sheet.Append("</row>\n");
        }
        sheet.Append("</sheetData><mergeCells><mergeCell ref=\"K1:L1\"/></mergeCells></worksheet>");
        var shared = string.Concat(texts.Select(t => $"<si><r><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></r></si>"));
        return ZipMutation.Of(Bytes(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr date1904=\"0\"/><sheets>"
                + "<sheet name=\"Notes\" sheetId=\"1\" state=\"hidden\" r:id=\"r1\"/>"
                + "<sheet name=\"Data\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/>"
                + "<Relationship Id=\"r3\" Target=\"sharedStrings.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{shared}</sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>"),
            ("xl/worksheets/sheet2.xml", $"{sheet}")));
    }

    private static byte[] Ods(string table)
    {
        var rows = string.Concat(Rows(table).Select(r => $"<table:table-row>{string.Concat(r.Select(OdsCell))}</table:table-row>\n"));
        return ZipMutation.Of(Bytes(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + $"<table:table table:name=\"Data\">{rows}</table:table></office:spreadsheet></office:body>"
                + "</office:document-content>")));
    }

    private static string OdsCell(string cell) => IsNumber(cell)
        ? $"<table:table-cell office:value-type=\"float\" office:value=\"{cell}\"><text:p>{cell}</text:p></table:table-cell>"
        : cell.Length == 0 ? "<table:table-cell table:number-columns-repeated=\"1\"/>"
        : $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(cell)}</text:p></table:table-cell>";

    private static List<string[]> Rows(string table) => [.. table.Split('\n').Select(r => r.Split(','))];

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<(string, byte[])> Bytes(params (string Name, string Text)[] parts) =>
        parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)));
}
