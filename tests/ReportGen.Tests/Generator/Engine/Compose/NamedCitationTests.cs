using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>
/// Citations by names and years with the place in the work, from the text to the page; ^ stands before what is raised. GB/T 7714-2015,
/// 10.2.4, raises pages behind the brackets (its example: 中国社会科学院语言研究所词典编辑室, 1996, page 1194), and 10.2.2 names the first of
/// several; APA 7, 8.10 to 8.13 and 9.41, has them in the brackets, "and" in a sentence, and the year of the original before that of the
/// edition (Camus, 1942/2012, p. 3, as the library of the University of Wollongong prints it; Gass and Varonis, 1984, as the manual does).
/// </summary>
public sealed partial class NamedCitationTests
{
    private const string Works = """
        schema: 1
        references:
          - {key: words, type: book, author: 中国社会科学院语言研究所词典编辑室, title: 现代汉语词典, publisher: 商务印书馆, year: 1996}
          - {key: zhang, type: article, author: 张忠智, title: 科技书刊的总编, journal: 中国科技期刊研究, year: 1997}
          - {key: camus, type: book, author: "Camus, Albert", title: The outsider, publisher: Penguin, year: 2012, original_year: 1942}
          - {key: gass, type: article, author: "Gass, Susan; Varonis, Evangeline", title: Familiarity, journal: Learning, year: 1984}

        """;

    [Theory]
    [InlineData("gbt7714-2015-author-year", "[@words, 1194]", "(中国社会科学院语言研究所词典编辑室, 1996)^1194")]
    [InlineData("gbt7714-2015-author-year", "@zhang [p. 3]", "张忠智 (1997)^3")]
    [InlineData("gbt7714-2015-author-year", "[-@zhang, 3-5]", "(1997)^3-5")]
    [InlineData("gbt7714-2015-author-year", "[@zhang; @words, 第3页; @gass]",
        "(张忠智, 1997)(中国社会科学院语言研究所词典编辑室, 1996)^3(Gass et al., 1984)")]
    [InlineData("gbt7714-2015-author-year", "[见@zhang, 第2章; @gass]", "(见张忠智, 1997, 第2章; Gass et al., 1984)")]
    [InlineData("gbt7714-2015-author-year", "@camus", "Camus (2012)")]
    [InlineData("gbt7714-2025-author-year", "[@words, 1194]", "（中国社会科学院语言研究所词典编辑室，1996）^1194")]
    [InlineData("gbt7714-2025-author-year", "@zhang [p. 3]", "张忠智（1997）^3")]
    [InlineData("gbt7714-2025-author-year", "[@zhang, 第2章]", "（张忠智，1997，第2章）")]
    [InlineData("apa", "[@camus, p. 3]", "(Camus, 1942/2012, p. 3)")]
    [InlineData("apa", "@camus [1-3]", "Camus (1942/2012, pp. 1–3)")]
    [InlineData("apa", "[-@gass, pp. 85--90]", "(1984, pp. 85–90)")]
    [InlineData("apa", "[-@gass]", "(1984)")]
    [InlineData("apa", "[@gass, 85, 90]", "(Gass & Varonis, 1984, pp. 85, 90)")]
    [InlineData("apa", "@gass", "Gass and Varonis (1984)")]
    [InlineData("apa", "@gass [chap. 2]", "Gass and Varonis (1984, chap. 2)")]
    [InlineData("apa", "[see @gass, p. 85; @camus]", "(see Gass & Varonis, 1984, p. 85; Camus, 1942/2012)")]
    [InlineData("apa", "[@gass; @camus]", "(Camus, 1942/2012; Gass & Varonis, 1984)")]
    public void Citation_WithThePlaceInTheWork_IsAsTheStyleHasIt(string style, string written, string printed)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("works.yaml", Works)
            .Write("text/introduction.en.md", $"Here {written} ends.\n")
            .Built("html", "references=works.yaml", $"citation-style={style}", "languages=[en]");
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        foreach (var raised in page.QuerySelectorAll("sup.cite")) raised.TextContent = "^" + raised.TextContent;
        var paragraph = page.QuerySelectorAll("p").Single(p => p.TextContent.StartsWith("Here", StringComparison.Ordinal));
        Assert.Equal($"Here {printed} ends.", paragraph.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Trim());
        Assert.Equal(Key().Count(written), paragraph.QuerySelectorAll("a.xref[href^='#ref-']").Length);
    }

    [Theory] // Markdown would take the two brackets for a link and its label
    [InlineData("Here[^1][@gass] ends.\n\n[^1]: A note.\n", "Here1(Gass & Varonis, 1984) ends.")]
    [InlineData("Here[^1][@gass; @camus] ends.\n\n[^1]: A note.\n", "Here1(Camus, 1942/2012; Gass & Varonis, 1984) ends.")]
    public void Citation_RightAfterAFootnotesMark_IsReadAsOne(string written, string printed)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("works.yaml", Works).Write("text/introduction.en.md", written)
            .Built("html", "references=works.yaml", "citation-style=apa", "languages=[en]");
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        var paragraph = page.QuerySelectorAll("p").Single(p => p.TextContent.StartsWith("Here", StringComparison.Ordinal));
        Assert.Equal(printed, paragraph.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Trim());
        Assert.Single(page.QuerySelectorAll(".footnotes > ol > li"));
        Assert.DoesNotContain("RG6023", study.Printed(), StringComparison.Ordinal);
    }

    [GeneratedRegex("@[a-z]+")]
    private static partial Regex Key();
}
