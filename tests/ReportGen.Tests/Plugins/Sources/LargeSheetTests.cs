using System.IO.Compression;
using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Sources;
using ReportGen.Sources.Text;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Plugins.Sources;

/// <summary>Files of a few bytes that claim sheets without end are refused in words; spans without end are cut off.</summary>
public sealed class LargeSheetTests
{
    private const string Numbers = "urn:schemas-microsoft-com:office:spreadsheet";
    private const string Cell = "<Data ss:Type=\"Number\">1</Data>";

    private static (SourceBook? Book, string Said) Read(string name, byte[] bytes)
    {
        var said = new DiagnosticBag();
        var book = new WorkbookSource().Read(new MemoryStream(bytes), new SourceOptions(name), said);
        return (book, string.Concat(said.Sorted().Select(d => $"{d.Severity.ToString().ToLowerInvariant()}[{d.Code}]: {d.Message}")));
    }

    private static byte[] Xml(string rows) => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\"?><Workbook xmlns=\"{Numbers}\" xmlns:ss=\"{Numbers}\"><Worksheet ss:Name=\"S\"><Table>{rows}</Table>"
        + "</Worksheet></Workbook>");

    private static byte[] Ods(string rows)
    {
        const string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("content.xml").Open());
            writer.Write($"<o:c xmlns:o=\"{oasis}office:1.0\" xmlns:t=\"{oasis}table:1.0\" xmlns:p=\"{oasis}text:1.0\">"
                + $"<t:table t:name=\"S\">{rows}</t:table></o:c>");
        }
        return bytes.ToArray();
    }

    [Theory]
    [InlineData("<Row><Cell ss:Index=\"2000000000\">" + Cell + "</Cell></Row>",
        "a cell stands in column 2000000000, and no sheet has more than 16384")]
    [InlineData("<Row ss:Index=\"2000000000\"><Cell>" + Cell + "</Cell></Row>",
        "a cell stands in row 2000000000, and no sheet has more than 1048576")]
    [InlineData("<Row><Cell ss:MergeAcross=\"2147483647\">" + Cell + "</Cell><Cell>" + Cell + "</Cell></Row>",
        "a cell stands in column 16385, and no sheet has more than 16384")]
    public void XmlSpreadsheet_WithAFarCell_IsRefused(string rows, string why) =>
        Assert.Equal($"error[RG3031]: the sheet 'S' is too large to be read: {why}", Read("d.xls", Xml(rows)).Said);

    [Theory]
    [InlineData("<t:table-row t:number-rows-repeated=\"1000000\">"
        + "<t:table-cell t:number-columns-repeated=\"10000\"><p:p>1</p:p></t:table-cell>"
        + "</t:table-row>", "it has more than 100000000 cells, with the blank ones before others")]
    [InlineData("<t:table-row><t:table-cell t:number-columns-repeated=\"2000000000\"><p:p>1</p:p></t:table-cell></t:table-row>",
        "a cell stands in column 2000000000, and no sheet has more than 16384")]
    [InlineData("<t:table-row t:number-rows-repeated=\"2000000000\"><t:table-cell><p:p>1</p:p></t:table-cell></t:table-row>",
        "a cell stands in row 2000000000, and no sheet has more than 1048576")]
    public void OpenDocument_WithRepetitionsWithoutEnd_IsRefused(string rows, string why) =>
        Assert.Equal($"error[RG3031]: the sheet 'S' is too large to be read: {why}", Read("d.ods", Ods(rows)).Said);

    [Fact]
    public void OpenDocument_WithBlankCellsRepeatedToItsEnd_IsRead()
    {
        var (book, said) = Read("d.ods", Ods("<t:table-row><t:table-cell><p:p>a</p:p></t:table-cell>"
            + "<t:table-cell t:number-columns-repeated=\"16383\"/></t:table-row><t:table-row t:number-rows-repeated=\"2\"><t:table-cell>"
            + "<p:p>b</p:p></t:table-cell></t:table-row><t:table-row t:number-rows-repeated=\"2147483647\"><t:table-cell/></t:table-row>"));
        Assert.Equal("", said);
        Assert.Equal("1 a; 2 b; 3 b", string.Join("; ", book!.Sheets[0].Rows.Select(r => $"{r.Number} {string.Join(',', r.Cells)}")));
    }

    [Theory]
    [InlineData("XFE1", "a cell stands in column 16385, and no sheet has more than 16384")]
    [InlineData("ZZZZZZZZZ1", "a cell stands in column 10000000, and no sheet has more than 16384")]
    public void Workbook_WithAFarCell_IsRefused(string cell, string why) =>
        Assert.Equal($"error[RG3031]: the sheet 'S' is too large to be read: {why}",
            Read("d.xlsx", Workbook(rows => rows.Replace("\"A1\"", $"\"{cell}\""))).Said);

    [Fact]
    public void Workbook_WithAFarRow_IsRefused() => Assert.Equal(
        "error[RG3031]: the sheet 'S' is too large to be read: a cell stands in row 1048577, and no sheet has more than 1048576",
        Read("d.xlsx", Workbook(rows => rows.Replace("r=\"1\"", "r=\"1048577\"", StringComparison.Ordinal))).Said);

    [Fact]
    public void Workbook_WithTheSameRangeMergedOftenAndOthersWithoutAValue_KeepsTheOne()
    {
        var merged = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:XFD1048576\"/>", 1000));
        var (book, said) = Read("d.xlsx", Workbook(rows => rows.Replace("</sheetData>", $"</sheetData><mergeCells>{merged}</mergeCells>")));
        Assert.Equal("", said);
        Assert.Equal(new CellRange(1, 0, 1048576, 16383), Assert.Single(book!.Sheets[0].Merged));
    }

    [Theory]
    [InlineData("div", "")]
    [InlineData("b", "<i>")]
    [InlineData("x:y", "text")]
    public void Page_WithTagsWithoutEndInOneAnother_IsRefused(string tag, string between)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat($"<{tag}>{between}", 50_000)) + "<table><tr><td>a</td></tr></table>";
        Assert.Equal("error[RG3031]: the sheet is too large to be read: tags stand more than 5000 deep in one another",
            Read("d.xls", Encoding.UTF8.GetBytes(page)).Said);
    }

    [Fact] // as they are exported: cells that are never closed, with fonts that are not either
    public void Page_WithManyTagsThatAreLeftOpen_IsRead()
    {
        var page = "<body><table><tr><th>a<th>b" + string.Concat(Enumerable.Repeat("<tr><td><font>1<br><td><p>2<font><p>3<img>", 6000));
        var (book, said) = Read("d.xls", Encoding.UTF8.GetBytes(page));
        Assert.Equal("", said);
        Assert.Equal(6001, book!.Sheets[0].Rows.Count);
    }

    [Fact] // each cell claims 65534 rows of 1000 columns
    public void Page_WithSpansWithoutEnd_PutsTheNextCellBesideThem()
    {
        var page = "<table>"
            + string.Concat(Enumerable.Repeat("<tr><td colspan=1000 rowspan=65534>a</td><td>b</td></tr>", 10)) + "</table>";
        var (book, said) = Read("d.xls", Encoding.UTF8.GetBytes(page));
        Assert.Equal("", said);
        Assert.Equal("0a 1000b; 1000a 2000b; 2000a 3000b", string.Join("; ", book!.Sheets[0].Rows.Take(3)
            .Select(r => string.Join(' ', r.Cells.Select((c, i) => $"{i}{c}").Where(c => char.IsLetter(c[^1]))))));
    }

    [Fact]
    public void Sheet_WhoseMergedRangesCoverTooMuch_IsRefused()
    {
        var room = new SheetRoom(new SheetName("S"));
        for (var i = 0; i < 20; i++) room.Merge(i + 1, 0, 1000 - i, 1000);
        var cells = Enumerable.Repeat("x", 1000).ToArray();
        SourceRow[] rows = [.. Enumerable.Range(1, 1000).Select(r => new SourceRow(r, cells))];
        var refused = Assert.Throws<SheetTooLargeException>(() => room.Sheet(rows));
        Assert.Equal("its merged ranges cover more than 10000000 cells", refused.Message);
    }

    private static byte[] Workbook(Func<string, string> change)
    {
        var path = Path.GetTempFileName();
        File.Delete(path);
        try
        {
            new MadeWorkbook().Sheet("S", [["x"]]).Save(path);
            using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            {
                var part = zip.GetEntry("xl/worksheets/sheet1.xml")!;
                string text;
                using (var reader = new StreamReader(part.Open())) text = reader.ReadToEnd();
                part.Delete();
                using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
                writer.Write(change(text));
            }
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
