using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Plugins.Renderers.Typst;

public sealed class PdfGateTests
{
    private static readonly string[] Good = [MadePdf.Page, MadePdf.Font, MadePdf.Embedding, MadePdf.Letters, MadePdf.Promise];

    private static IEnumerable<string> Problems(IEnumerable<string> parts, string standard = "ua-1") =>
        PdfGate.Problems(MadePdf.Of([.. parts]), standard, ["NotoSerifSC"], letter => letter == "⽔");

    private static IEnumerable<string> Without(string part) => Good.Where(p => p != part);

    [Fact]
    public void PdfGate_GoodPdf_HasNoProblem() => Assert.Empty(Problems(Good));

    [Fact]
    public void PdfGate_NoPage_IsRefused() => Assert.Equal(["it has no page"], Problems(Without(MadePdf.Page)));

    [Fact]
    public void PdfGate_NoFont_IsRefusedAsBlank() =>
        Assert.Equal(["it has no font: the pages are blank"], Problems(Without(MadePdf.Font).Where(p => p != MadePdf.Embedding)));

    [Fact]
    public void PdfGate_NoPromiseOfAccess_IsRefused() =>
        Assert.Equal(["it does not say that it is PDF/UA-1"], Problems(Without(MadePdf.Promise)));

    [Theory] // ISO 19005-2, -3 and -4, by their XMP properties
    [InlineData("a-2a", "PDF/A-2a", "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", "part>2", "part>3")]
    [InlineData("a-3a", "PDF/A-3a", "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", "mance>A", "mance>B")]
    [InlineData("a-4", "PDF/A-4", "<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>", "rev>2020", "rev>2019")]
    public void PdfGate_OtherStandardThanAskedFor_IsRefused(string standard, string called, string says, string part, string other)
    {
        Assert.Empty(Problems(Without(MadePdf.Promise).Append(says), standard));
        var otherwise = says.Replace(part, other, StringComparison.Ordinal);
        Assert.Equal([$"it does not say that it is {called}"], Problems(Without(MadePdf.Promise).Append(otherwise), standard));
        Assert.Equal([$"it does not say that it is {called}"], Problems(Good, standard)); // PDF/UA-1 alone
    }

    [Fact]
    public void PdfGate_TypeThreeFont_IsRefused() => Assert.Equal(
        ["it has a font of Type 3, whose letters cannot be searched or copied"],
        Problems(Good.Append("8 0 obj\n<<\n  /Type /Font\n  /Subtype /Type3\n>>\nendobj\n")));

    [Fact]
    public void PdfGate_FontOfTheMachine_IsRefused() => Assert.Equal(
        ["it has the font 'NotoSansCJKjp-Regular', which is not one of the report's"],
        Problems(Good.Append(MadePdf.Font.Replace("NotoSerifSC", "NotoSansCJKjp", StringComparison.Ordinal))));

    [Fact]
    public void PdfGate_FontNotEmbedded_IsRefused() => Assert.Equal(
        ["it has a font that is not embedded"],
        Problems(Without(MadePdf.Embedding).Append(MadePdf.Embedding.Replace("/FontFile2 6 0 R", "/Flags 4", StringComparison.Ordinal))));

    [Fact]
    public void PdfGate_RadicalForCharacter_IsRefusedAndNamed() => Assert.Equal(
        ["it has radicals in the place of Chinese characters: ⼀ (U+2F00) ⽇ (U+2F47)"],
        Problems(Good.Append("2 beginbfchar\n<0106> <2F00>\n<0108> <2F47>\nendbfchar\n")));

    [Fact]
    public void PdfGate_RadicalThatTheTextHas_IsPrinted() =>
        Assert.Empty(Problems(Good.Append("1 beginbfchar\n<0106> <2F54>\nendbfchar\n")));
}
