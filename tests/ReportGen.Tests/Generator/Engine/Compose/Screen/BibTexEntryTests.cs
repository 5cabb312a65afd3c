using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Compose.Screen;

namespace ReportGen.Tests.Generator.Engine.Compose.Screen;

/// <summary>A report as an entry that BibTeX reads.</summary>
public sealed class BibTexEntryTests
{
    [Fact] // the signs that TeX takes for orders are, by The TeXbook, \ { } $ & # ^ _ ~ %
    public void Entry_OfATitleWithTheSignsOfTex_HasThemAsLetters()
    {
        var work = new Work("study", WorkType.Report, @"R&D: 50% of {x_1} for $2 ~ #3 ^4 \5", TestWork.Span)
        {
            Authors = new Contributors([new PersonName("Ann & Co"), new PersonName("王明")], false), Year = "2026",
        };
        Assert.Equal(
            """
            @misc{study,
              title = {{R\&D: 50\% of \{x\_1\} for \$2 \textasciitilde{} \#3 \textasciicircum{}4 \textbackslash{}5}},
              author = {{Ann \& Co} and {王明}},
              year = {2026},
              howpublished = {Report}
            }

            """.ReplaceLineEndings("\n"), BibTexEntry.Of(work));
    }

    [Fact]
    public void Entry_OfAWorkWithoutAuthorsOrYear_LeavesThemOut() => Assert.Equal(
        "@misc{study,\n  title = {{Title: More}},\n  howpublished = {Report}\n}\n",
        BibTexEntry.Of(new Work("study", WorkType.Report, "Title", TestWork.Span) { Subtitle = "More" }));

    private static class TestWork
    {
        public static SourceSpan Span => new("study.yaml", 1, 1);
    }
}
