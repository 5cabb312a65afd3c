using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>The page of the base study: self-contained, whole, escaped.</summary>
public sealed class HtmlTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void Page_AsksNothingOfTheNetwork()
    {
        var html = Page();
        Assert.DoesNotMatch(@"(?:src|href)=""(?:https?:)?//", html);
        Assert.DoesNotMatch(@"url\((?!data:|#)", html);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Ids_AreUniqueAndLinksLeadToThem()
    {
        var page = Parsed();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        var links = page.QuerySelectorAll("a[href^='#']");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact] // 、 brings its own room
    public void Page_HeadingsInTheRail_HaveAGapOnlyAfterALatinNumber()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html");
        string Html(string language) => File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));
        Assert.Contains("href=\"#sec-introduction\">一、引言</a>", Html("zh"), StringComparison.Ordinal);
        Assert.Contains("href=\"#sec-introduction\">1 Introduction</a>", Html("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_TextOfTheDeclarations_IsEscaped()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("green.yaml", "en: Income}", "en: \"R&D <b>income</b> *per* _head_ | 5 $ 6\"}").Built("html");
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        Assert.Contains("R&amp;D &lt;b&gt;income&lt;/b&gt; *per* _head_ | 5 $ 6", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>income", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>per</em>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AuthorsText_MayQuoteResults()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        const string text = "D reached {{ trend.D.mean.last | fixed 3 }} in {{ study.last_year }}; "
            + "see [](#tbl-top-units) and $\\sqrt{CT}$.";
        study.Write("text/introduction.en.md", text).Built("html,csv");
        var mean = study.Results("trend").Single(r => r["measure"] == "D" && r["year"] == "2021")["mean"];
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        var printed = double.Parse(mean, CultureInfo.InvariantCulture).ToString("F3", CultureInfo.InvariantCulture);
        const string link = "<a class=\"xref\" href=\"#tbl-top-units\">Table&#160;";
        Assert.Contains($"D reached {printed} in 2021; see {link}", html, StringComparison.Ordinal);
        Assert.Contains("<msqrt>", html, StringComparison.Ordinal);
    }

    [Fact] // both pages: a heading level is never skipped, every table has a caption, every figure words for those who cannot see it
    public void Page_Structure_IsSound()
    {
        var page = Parsed();
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}"));
        var (tables, drawings) = (page.QuerySelectorAll("table"), page.QuerySelectorAll("svg"));
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.Single(t.QuerySelectorAll("caption")));
        Assert.NotEmpty(drawings);
        // each has a name and a description, its own or those of the drawing that it shows again
        Assert.All(drawings, d => Assert.Equal(
            ["title", "desc"], d.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.LocalName)));
    }

    private static IHtmlDocument Parsed() => new HtmlParser().ParseDocument(Page());

    private static string Page()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html");
        return File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
    }
}
