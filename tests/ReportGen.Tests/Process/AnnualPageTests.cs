using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ReportGen.Tests.Process;

/// <summary>An annual report of a study without an abstract and with an author's own table and picture.</summary>
[Trait("Speed", "slow")]
public sealed class AnnualPageTests
{
    private const string Own =
        """
        Two cities.

        | Area | Meaning |
        |:----|:----|
        | North | industry |

        : What areas mean {#tbl-areas}

        ![A box](box.svg "From data to grades"){#fig-flow}

        """;

    private const string Box =
        """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>""";

    [Fact]
    public void Annual_OfTheAuthorsOwnParts_ListsThemAndOpensNoPageForKeywords()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.en.md", Own)
            .Write("text/box.svg", Box)
            .Replace("study.yaml", "languages: [zh, en]", "languages: [en]\nkeywords: [cities]").Built("pdf", "theme=annual");
        using var pdf = PdfDocument.Open(Path.Combine(study.Output, "report.en.pdf"));
        var pages = pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p)).ToList();
        var lists = string.Join('\n', pages.Where(p => p.Contains("List of", StringComparison.Ordinal)));
        foreach (var caption in (string[])["What areas mean", "From data to grades", "Indicator systems"])
        {
            Assert.Contains(caption, lists, StringComparison.Ordinal);
        }
        var first = pages.FindIndex(p => p.Contains("Keywords", StringComparison.Ordinal));
        Assert.Contains("Two cities.", pages[first], StringComparison.Ordinal); // the text begins below them
    }
}
