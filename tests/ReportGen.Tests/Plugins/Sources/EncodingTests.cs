using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Data;
using ReportGen.Sources;
using ReportGen.Sources.Text;

namespace ReportGen.Tests.Plugins.Sources;

/// <summary>Which encoding a text is read in, when nothing says it.</summary>
public sealed class EncodingTests
{
    private static byte[] Bytes(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(encoding).GetBytes(text);
    }

    [Theory] // what the languages' letters are in the encoding that spreadsheet programs save there
    [InlineData("id,name_en\n1,Łódź\n2,Kraków\n3,Wrocław\n", "windows-1250")]
    [InlineData("id,name_zh,name_en,aliases\na,甲,Łódź,\nb,,Šaľa,\n", "windows-1250")]
    [InlineData("id,name_en\n1,Šaľa\n2,Nitra\n", "windows-1250")]
    [InlineData("id,name_en\n1,Ľubotín\n2,Košice\n3,Žilina\n", "windows-1250")]
    [InlineData("id,name_en\n1,Málaga\n2,Logroño\n3,A Coruña\n4,Cádiz\n", "windows-1252")]
    [InlineData("id,area (km²),name\n1,12 m³,Zürich\n2,£5,Genève\n", "windows-1252")]
    public void Text_IsReadWithItsLetters(string text, string encoding)
    {
        text = text.Replace("甲", "", StringComparison.Ordinal);
        var said = new DiagnosticBag();
        var read = TextEncoding.Utf8(Bytes(text, encoding), null, new SourceMessages(said, "d.csv"));
        Assert.Equal(text, Encoding.UTF8.GetString(read!.Value));
    }

    [Fact]
    public void TextOfWideCharactersWithoutAMark_UnderTheNameOfAWorkbook_IsText()
    {
        var said = new DiagnosticBag();
        var bytes = Encoding.Unicode.GetBytes("Country\tSubject\t2019\nFrance\tGDP\t1,5\n");
        var book = new WorkbookSource().Read(new MemoryStream(bytes), new SourceOptions("WEO.xls"), said);
        Assert.Empty(said.Sorted());
        Assert.Equal("Country|Subject|2019;France|GDP|1,5", string.Join(';', book!.Sheets[0].Rows.Select(r => string.Join('|', r.Cells))));
    }

    [Theory]
    [InlineData("unit,year,gdp\na,2019,1\nb,2019,\0\n", "RG3012: the cell holds the control character U+0000 at 3:3")]
    [InlineData("unit,year,gdp,remark that is long enough for two slips\na,2019,1\nb,2019,\0\nc,2019,\0\n",
        "RG3012: the cell holds the control character U+0000 at 3:3")]
    [InlineData("\0\u0001\0\0\u0005\0\0\0",
        "RG3003: the file is neither UTF-8, UTF-16, GB18030 nor any other text that can be told at 0:0")]
    public void ZeroInAText_IsToldWithItsPlace(string text, string told)
    {
        var said = new DiagnosticBag();
        new CsvSource().Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new SourceOptions("d.csv"), said);
        var first = said.Sorted()[0];
        Assert.Equal(told, $"{first.Code}: {first.Message} at {first.Span!.Value.Line}:{first.Span.Value.Column}");
    }
}
