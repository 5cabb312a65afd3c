using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process;

/// <summary>
/// What a paper does not print: tables of the appendix, options of what did not run, lines that say nothing, bars of one piece.
/// </summary>
public sealed class AsideTests
{
    private static IHtmlDocument Page(TemporaryStudy study) => new HtmlParser().ParseDocument(study.Page("en"));

    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    [Fact]
    public void Options_UnlessTheStudyNamesThem_AreFoldedAndNotReferredTo()
    {
        using var study = Base().Built("html");
        using var page = Page(study);
        Assert.NotNull(page.QuerySelector("#tbl-options > details > summary"));
        Assert.Empty(page.QuerySelectorAll("a[href='#tbl-options']:not(.anchor)"));
        study.Built("html", "report={tables: [options]}");
        using var named = Page(study);
        Assert.NotNull(named.QuerySelector("#tbl-options"));
        Assert.Null(named.QuerySelector("#tbl-options > details"));
        Assert.NotEmpty(named.QuerySelectorAll("a[href='#tbl-options']:not(.anchor)"));
    }

    [Fact]
    public void Options_ThatATextRefersTo_ArePrinted()
    {
        using var study = Base().Write("text/introduction.en.md", "All options are in [](#tbl-options).\n").Built("html");
        using var page = Page(study);
        Assert.Null(page.QuerySelector("#tbl-options > details"));
    }

    [Fact]
    public void Options_OfAModelThatDidNotRun_AreNotListed()
    {
        using var study = Base().Replace("study.yaml", "groupings: [regions.yaml]\n", "")
            .Replace("study.yaml", "models:\n  dagum-gini: {measures: [D]}\n", "").Built("html");
        var listed = Options(study);
        Assert.Contains("models.coupling-coordination.k", listed);
        Assert.DoesNotContain(listed, o => o.StartsWith("models.dagum-gini.", StringComparison.Ordinal));
        using var grouped = Base().Built("html");
        Assert.Contains(Options(grouped), o => o.StartsWith("models.dagum-gini.", StringComparison.Ordinal));
    }

    private static List<string> Options(TemporaryStudy study)
    {
        using var page = Page(study);
        return [.. page.QuerySelectorAll("#tbl-options tbody tr > :first-child").Select(c => c.TextContent.Trim())];
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("None.", false)]
    [InlineData("n/a", false)]
    [InlineData("none of our own, but Grant 7", true)]
    public void FrontLine_ThatSaysNothing_IsNotPrinted(string text, bool isPrinted)
    {
        using var study = Base().Replace("study.yaml", "languages: [zh, en]", $"languages: [zh, en]\nlines:\n"
            + $"  - label: {{zh: 基金项目, en: Funding}}\n    text: {{zh: 无, en: \"{text}\"}}").Built("html");
        using var page = Page(study);
        Assert.Equal(isPrinted, page.QuerySelector(".summary")!.TextContent.Contains("Funding", StringComparison.Ordinal));
        Assert.DoesNotContain("基金项目", study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_WithTypedQuotes_AreCurledInCellsLabelsAndCaptions()
    {
        using var study = Base().Replace("regions.yaml", "en: North}", "en: \"Xi'an's \\\"north\\\"\"}").Built("html");
        using var page = Page(study);
        foreach (var text in page.QuerySelectorAll("td, th, caption, figcaption, svg text").Select(e => e.TextContent))
        {
            Assert.DoesNotContain('\'', text);
            Assert.DoesNotContain('"', text);
        }
        Assert.Contains(page.QuerySelectorAll("#tbl-group-means td, #tbl-group-means th"), c => c.TextContent.Trim() == "Xi’an’s “north”");
        Assert.Contains("Xi'an's", study.Page("zh") + study.Page("en").Replace("Xi’an’s", "Xi'an's", StringComparison.Ordinal));
    }

    [Fact]
    public void Appendix_StandsAfterTheReferences()
    {
        using var study = Base().Built("html");
        using var page = Page(study);
        var heads = page.QuerySelectorAll("h2").Select(h => h.Id).ToList();
        Assert.Contains("references", heads);
        Assert.True(heads.IndexOf("references") < heads.IndexOf("sec-quality"), string.Join(' ', heads));
    }

    [Fact]
    public void Obstacles_OfASingleCriterion_HaveNoFigure()
    {
        using var one = Base().Replace("study.yaml", "  - {use: digital.yaml, alpha: 0.5}\n", "")
            .Replace("study.yaml", "{use: green.yaml, alpha: 0.5}", "{use: green.yaml}")
            .Replace("study.yaml", "models:\n  dagum-gini: {measures: [D]}\n", "")
            .Replace("study.yaml", "gradings: {coupling: scale.yaml, coordination: scale.yaml}\n", "")
            .Replace("green.yaml", "  - id: environment\n    name: {zh: 环境, en: Environment}\n    indicators:\n", "")
            .Built("html");
        using var page = Page(one);
        Assert.NotNull(page.QuerySelector("#tbl-top-obstacles"));
        Assert.Null(page.QuerySelector("#fig-obstacle-by-grade"));
    }
}
