using System.Globalization;
using System.IO.Compression;
using System.Security;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A small .xlsx written part by part, so that a test decides every detail of it.</summary>
internal sealed class MadeWorkbook
{
    private readonly List<(string Name, string State, string Rows, string Merged)> sheets = [];

    /// <summary>
    /// A sheet of cells: null leaves a cell out, a number is a number, a text a text. "%0.12" is a percent cell, "@44196" a date,
    /// "!#DIV/0!" an error,
    /// "=A1" a formula without a stored value, "$7" the eighth of the texts that cells share, of which there are none.
    /// </summary>
    public MadeWorkbook Sheet(string name, object?[][] rows, string[]? merged = null, string state = "visible")
    {
        var xml = string.Concat(rows.Select((cells, r) =>
            $"<row r=\"{r + 1}\">{string.Concat(cells.Select((cell, c) => Cell(cell, $"{(char)('A' + c)}{r + 1}")))}</row>"));
        sheets.Add((name, state, xml, merged is null ? ""
            : $"<mergeCells>{string.Concat(merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>"));
        return this;
    }

    public void Save(string path)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", office =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        void Part(string name, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
        Part("xl/workbook.xml",
            $"<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"s{i}\"/>"))
            + "</sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + "</Relationships>");
        Part("xl/styles.xml",
            $"<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        for (var i = 0; i < sheets.Count; i++)
        {
            Part($"xl/worksheets/sheet{i + 1}.xml",
                $"<worksheet xmlns=\"{main}\"><cols><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
                + $"<sheetData>{sheets[i].Rows}</sheetData>{sheets[i].Merged}</worksheet>");
        }
    }

    private static string Cell(object? cell, string place) => cell switch
    {
        null => "",
        string { Length: > 1 } text when text[0] == '%' => $"<c r=\"{place}\" s=\"1\"><v>{text[1..]}</v></c>",
        string { Length: > 1 } text when text[0] == '@' => $"<c r=\"{place}\" s=\"2\"><v>{text[1..]}</v></c>",
        string { Length: > 1 } text when text[0] == '!' => $"<c r=\"{place}\" t=\"e\"><f>1/0</f><v>{text[1..]}</v></c>",
        string { Length: > 1 } text when text[0] == '=' => $"<c r=\"{place}\"><f>{text[1..]}</f><v></v></c>",
        string { Length: > 1 } text when text[0] == '$' => $"<c r=\"{place}\" t=\"s\"><v>{text[1..]}</v></c>",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        _ => $"<c r=\"{place}\"><v>{Convert.ToString(cell, CultureInfo.InvariantCulture)}</v></c>",
    };
}
