using System.Xml.Linq;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process;

/// <summary>Each PDF standard that a study may ask for is declared in the PDF's metadata, as a reader of PDFs finds them.</summary>
[Trait("Speed", "slow")]
public sealed class PdfStandardTests
{
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/", Access = "http://www.aiim.org/pdfua/ns/id/";

    [Theory] // parts and levels by ISO 14289-1, 19005-2, 19005-3 and 19005-4
    [InlineData("ua-1", null, null, "1")]
    [InlineData("a-2a", "2", "A", null)]
    [InlineData("a-3a", "3", "A", null)]
    [InlineData("a-4", "4", null, null)]
    public void Standard_AStudyAsksFor_IsDeclaredInItsPdf(string standard, string? part, string? level, string? access)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("pdf", $"report={{pdf: {{standard: {standard}}}}}");
        using var pdf = PdfDocument.Open(Path.Combine(study.Output, "report.en.pdf"));
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var said = xmp.GetXDocument();
        string? Value(XName name) => said.Descendants(name).Select(e => e.Value)
            .Concat(said.Descendants().Attributes(name).Select(a => a.Value)).FirstOrDefault();
        Assert.Equal((part, level, access), (Value(Archive + "part"), Value(Archive + "conformance"), Value(Access + "part")));
    }
}
