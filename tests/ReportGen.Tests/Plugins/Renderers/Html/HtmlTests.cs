using System.Text.RegularExpressions;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>The page of the base study: self-contained, whole, escaped.</summary>
public sealed partial class HtmlTests
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
        var html = Page();
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Anchors().Matches(html).Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids));
    }

    [Fact] // 、 brings its own room
    public void Page_HeadingsInTheRail_HaveAGapOnlyAfterALatinNumber()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html");
        Assert.Contains("href=\"#sec-introduction\">一、引言</a>", File.ReadAllText(Path.Combine(study.Output, "report.zh.html")), StringComparison.Ordinal);
        Assert.Contains("href=\"#sec-introduction\">1 Introduction</a>", File.ReadAllText(Path.Combine(study.Output, "report.en.html")), StringComparison.Ordinal);
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
        study.Write("text/introduction.en.md", "D reached {{ trend.D.mean.last | fixed 3 }} in {{ study.last_year }}; see [](#tbl-top-units) and $\\sqrt{CT}$.").Built("html,csv");
        var expected = double.Parse(study.Results("trend").Single(r => r["measure"] == "D" && r["year"] == "2021")["mean"], System.Globalization.CultureInfo.InvariantCulture);
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        Assert.Contains(FormattableString.Invariant($"D reached {expected:F3} in 2021; see <a class=\"xref\" href=\"#tbl-top-units\">Table&#160;"), html, StringComparison.Ordinal);
        Assert.Contains("<msqrt>", html, StringComparison.Ordinal);
    }

    [Fact] // both pages: a heading level is never skipped, every table has a caption, every figure words for those who cannot see it
    public void Page_Structure_IsSound()
    {
        var html = Page();
        var levels = Headings().Matches(html).Select(m => m.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}"));
        Assert.Equal(Regex.Count(html, "<table "), Regex.Count(html, "<caption>"));
        Assert.Equal(Regex.Count(html, "<svg "), Regex.Count(html, "<desc "));
    }

    private static string Page()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html");
        return File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Anchors();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Headings();
}
