using ReportGen.Renderers.Pdf;

namespace ReportGen.Tests.Plugins.Renderers.Pdf;

public sealed class PdfGateTests
{
    private static IEnumerable<string> Problems(params string[] parts) => PdfGate.Problems(MadePdf.Of(parts), ["NotoSerifSC"]);

    [Fact]
    public void PdfGate_GoodPdf_HasNoProblem() => Assert.Empty(PdfGate.Problems(MadePdf.Good(), ["NotoSerifSC"]));

    [Fact]
    public void PdfGate_NoPage_IsRefused() => Assert.Equal(["it has no page"], Problems(MadePdf.Font, MadePdf.Embedding));

    [Fact]
    public void PdfGate_NoFont_IsRefusedAsBlank() => Assert.Equal(["it has no font: the pages are blank"], Problems(MadePdf.Page));

    [Fact]
    public void PdfGate_TypeThreeFont_IsRefused() => Assert.Equal(
        ["it has a font of Type 3, whose letters cannot be searched or copied"],
        Problems(MadePdf.Page, MadePdf.Font, MadePdf.Embedding, "8 0 obj\n<</Type /Font\n/Subtype /Type3\n/FirstChar 0>>\nendobj\n"));

    [Fact]
    public void PdfGate_FontOfTheMachine_IsRefused() => Assert.Equal(
        ["it has the font 'NotoSansCJKjp-Regular', which is not one of the report's"],
        Problems(MadePdf.Page, MadePdf.Font, MadePdf.Embedding, MadePdf.Font.Replace("NotoSerifSC", "NotoSansCJKjp", StringComparison.Ordinal)));

    [Fact]
    public void PdfGate_FontNotEmbedded_IsRefused() => Assert.Equal(
        ["it has a font that is not embedded"],
        Problems(MadePdf.Page, MadePdf.Font, MadePdf.Embedding.Replace("/FontFile2 6 0 R", "/Flags 4", StringComparison.Ordinal)));

    [Fact]
    public void PdfGate_RadicalForCharacter_IsRefusedAndNamed() => Assert.Equal(
        ["it has radicals in the place of Chinese characters: ⼀ (U+2F00) ⽆ (U+2F46) ⽇ (U+2F47)"],
        Problems(MadePdf.Page, MadePdf.Font, MadePdf.Embedding, MadePdf.Stream("begincmap\n<0105> <65E5>\n<0106> <2F00>\n<0107> <0108> <2F46>\nendcmap")));

    [Fact]
    public void PdfGate_GlyphZeroShown_IsRefusedAndCounted() => Assert.Equal(
        ["2 of its letters are in none of the report's fonts and print as boxes"],
        Problems(MadePdf.Page, MadePdf.Font, MadePdf.Embedding, MadePdf.Stream("BT\n<010500000106> Tj\n4 0 Td <0000> Tj\n<10000001> Tj\nET")));
}
