namespace ReportGen.Tests.Process;

/// <summary>Names whose letters are joined, never drawn, of rare faces or of none: the PDF is made, and what it lacks is told.</summary>
[Trait("Speed", "slow")]
public sealed class OddLetterTests
{
    [Theory]
    [InlineData("👨\u200d👩\u200d👧")]
    [InlineData("👍🏽")]
    [InlineData("🇨🇳")]
    [InlineData("1\ufe0f\u20e3")]
    [InlineData("x\u200dy\u200bz\u2066")]
    [InlineData("\ufeffx\u3164\u115f")]
    [InlineData("q\u0301\u0323")] // no letter of its own, so that a face must join them
    [InlineData("سلام")]
    [InlineData("שלום")]
    [InlineData("\U00020000")] // in no face
    [InlineData("\U00030edd")] // in the face of headings alone
    [InlineData("𝑥")] // in that of formulas
    [InlineData("⽔")] // a radical, as other PDFs hand them out
    public void Pdf_OfNamesWithOddLetters_IsMade(string letters)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("units.csv", "甲市,Alpha", $"甲市{letters},Alpha{letters}")
            .Replace("regions.yaml", "zh: ", $"zh: {letters}")
            .Replace("study.yaml", "{zh: 基准, en: Base}", $"{{zh: 基准{letters}, en: Base{letters}}}")
            .Built("pdf");
        foreach (var language in (string[])["zh", "en"])
        {
            using var pdf = UglyToad.PdfPig.PdfDocument.Open(Path.Combine(study.Output, $"report.{language}.pdf"));
            Assert.Contains(language == "zh" ? "甲市" : "Alpha", string.Concat(pdf.GetPages().Select(p => p.Text)), StringComparison.Ordinal);
        }
    }
}
