using AngleSharp.Dom;

namespace ReportGen.Tests.Process.Prose;

/// <summary>
/// An author's text on the screen, construct by construct: what each must be is said by CommonMark, pandoc and GB/T 7714.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ProseHtmlTests(ProsePage page) : IClassFixture<ProsePage>
{
    [Fact]
    public void Emphasis_BesideChinesePunctuation_IsSet()
    {
        var first = Paragraphs("zh")[0];
        Assert.Equal(["重点：", "“数字”", "《报告》"], first.QuerySelectorAll("strong").Select(s => s.TextContent));
        Assert.Equal(["真，"], first.QuerySelectorAll("em").Select(s => s.TextContent));
    }

    [Fact]
    public void Lines_AreJoinedWithoutASpaceBetweenWideLettersAlone()
    {
        Assert.Contains("她。接下一行，而 Latin 之后 Latin 有空格", Paragraphs("zh")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("’90s. A wrapped line", Paragraphs("en")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_InEnglish_AreCurled() =>
        Assert.StartsWith("Resilience is a system’s capacity to keep working; it’s “strong” when both sides hold, as in Xi’an in the ’90s.",
            Paragraphs("en")[0].TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "赵甲等[1] 指出二者相互作用，李一和王二[3]认为不然；Folke等[2] 与 Bai[4]12-15 亦有论述[1]3，"
        + "又见（见[3]第3页；[4]第2章），参见[1]。")]
    [InlineData("en", "赵甲 et al.[1] find that both interact, 李一 and 王二[3] disagree; Folke et al.[2] and Bai[4]12-15 discuss it"
        + "[1]3,[3], and more (see [3], p. 3; [4], chap. 2), mail a@example.org.")]
    public void Citations_WithPagesPrefixesAndNames_AreSet(string language, string expected)
    {
        var paragraph = Paragraphs(language)[1];
        Assert.Equal(expected, paragraph.TextContent.Replace("\u2060", "", StringComparison.Ordinal));
        var words = paragraph.QuerySelectorAll("span.cite").Single().TextContent; // what has words is not raised
        Assert.Contains("[3]", words, StringComparison.Ordinal);
        var links = paragraph.QuerySelectorAll(".cite a").Select(a => a.GetAttribute("href")!).Distinct().Order();
        Assert.Equal(["#ref-1", "#ref-2", "#ref-3", "#ref-4"], links);
    }

    [Theory, InlineData("zh", "第一行", "第二行", "第三行"), InlineData("en", "First line", "second line", "third line")]
    public void HardBreaks_BySpacesAndBackslash_Break(string language, params string[] lines)
    {
        var paragraph = Paragraphs(language)[2];
        Assert.Equal(2, paragraph.QuerySelectorAll("br").Length);
        Assert.All(lines, l => Assert.Contains(l, paragraph.TextContent, StringComparison.Ordinal));
        Assert.Equal(lines[1], paragraph.QuerySelector("br")!.NextSibling!.TextContent);
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Footnotes_StandBelowTheTextAndLeadBack(string language)
    {
        var marks = Article(language).QuerySelectorAll("[role=doc-noteref]");
        Assert.Equal(["1", "2", "1"], marks.Select(m => m.TextContent));
        Assert.Equal(["#fn-1", "#fn-2", "#fn-1"], marks.Select(m => m.GetAttribute("href")));
        var notes = Article(language).QuerySelectorAll(".footnotes > ol > li");
        Assert.Equal(["fn-1", "fn-2"], notes.Select(n => n.Id));
        Assert.Equal("[2]", notes[0].QuerySelector(".cite")!.TextContent);
        Assert.Equal(2, notes[1].QuerySelectorAll("p:not(.return)").Length);
        Assert.Equal(["#fnref-1", "#fnref-2"], notes.Select(n => n.QuerySelector("[role=doc-backlink]")!.GetAttribute("href")));
        Assert.All(marks.Take(2), m => Assert.Equal($"fnref-{m.TextContent}", m.Id));
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Lists_BeginWhereTheyAreTypedAndNest(string language)
    {
        var list = Article(language).QuerySelector("ol[start]")!;
        Assert.Equal(("5", "bracket"), (list.GetAttribute("start"), list.ClassName));
        Assert.Equal(3, list.Children.Length);
        Assert.Equal(["P", "UL", "P"], list.Children[1].Children.Select(c => c.TagName));
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void QuoteCodeRuleAndDefinitions_AreThemselves(string language)
    {
        var article = Article(language);
        Assert.NotNull(article.QuerySelector("blockquote p em"));
        Assert.NotNull(article.QuerySelector("blockquote math"));
        Assert.Equal("def f(x):\n    return x + 1", article.QuerySelector("pre code")!.TextContent);
        Assert.Single(article.QuerySelectorAll("hr"));
        Assert.Equal(["DT", "DD", "DD", "DT", "DD"], article.QuerySelectorAll("dl > *").Select(e => e.TagName));
    }

    [Theory, InlineData("zh", "指标的含义", "甲|乙"), InlineData("en", "What the indicators mean", "a|b")]
    public void Table_HasCaptionLabelAndSides(string language, string caption, string bar)
    {
        var table = Article(language).QuerySelector("#tbl-meaning")!;
        Assert.EndsWith(caption + "#", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["text", "", "right"], table.QuerySelectorAll("thead th").Select(h => h.ClassName ?? ""));
        Assert.Equal(6, table.QuerySelectorAll("tbody td").Length);
        Assert.NotNull(table.QuerySelector("td strong"));
        Assert.Equal("[4]", table.QuerySelector("td .cite")!.TextContent);
        Assert.Equal(bar, table.QuerySelectorAll("td")[4].TextContent);
    }

    [Theory, InlineData("zh", "两个方框", "投入与产出", "渐变的图"), InlineData("en", "Two boxes", "Inputs and outputs", "A gradient")]
    public void Pictures_AreEmbeddedWithWordsAndCaption(string language, string alt, string caption, string second)
    {
        var article = Article(language);
        var figures = article.QuerySelectorAll("figure.picture");
        var captions = figures.Select(f => f.QuerySelector("figcaption .number")!.NextSibling!.TextContent.Trim('\u2003'));
        Assert.Equal([caption, second], captions);
        Assert.Equal("fig-flow", figures[0].Id);
        Assert.Equal(alt, figures[0].QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal("width:60%", figures[1].QuerySelector("img")!.GetAttribute("style"));
        var line = article.QuerySelector("p > img")!;
        Assert.Equal("width:8mm", line.GetAttribute("style"));
        Assert.Equal(["image/svg+xml", "image/png", "image/jpeg"],
            article.QuerySelectorAll("img").Select(i => i.GetAttribute("src")!["data:".Length..].Split(';')[0]));
    }

    [Fact]
    public void Drawing_ThatRunsAndFetches_IsMadeHarmlessAndSaid()
    {
        var source = Article("en").QuerySelector("#fig-flow img")!.GetAttribute("src")!;
        var svg = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(source.Split(',')[1]));
        Assert.Contains("<rect", svg, StringComparison.Ordinal);
        Assert.All((string[])["script", "onload", "example.org", "alert"], w => Assert.DoesNotContain(w, svg, StringComparison.Ordinal));
        Assert.Contains("warning[RG2081]: the drawing 'text/flow.svg' is printed without <script>, href, onload", page.Said,
            StringComparison.Ordinal);
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Table_PlacedByTheAuthor_StandsThereAndNowhereElse(string language)
    {
        var table = Assert.Single(Article(language).QuerySelectorAll("#tbl-group-means"));
        var next = table.NextElementSibling!;
        var references = next.QuerySelectorAll("a.xref").Select(a => a.GetAttribute("href"));
        Assert.Equal(["#tbl-meaning", "#fig-flow", "#tbl-group-means"], references);
        Assert.DoesNotContain("error", page.Said, StringComparison.Ordinal);
    }

    [Theory, InlineData("zh", "*不强调* @zhao2020 ©"), InlineData("en", "*not emphasized* @zhao2020 ©")]
    public void EscapesLinksAndEntities_AreSet(string language, string expected)
    {
        var paragraph = Article(language).QuerySelector("p > img")!.ParentElement!;
        Assert.EndsWith(expected, paragraph.TextContent, StringComparison.Ordinal);
        var links = paragraph.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["https://example.org/a", "https://example.org/b"], links);
    }

    private IElement Article(string language) => page.Html(language).QuerySelector("article")!;

    private List<IElement> Paragraphs(string language) => [.. Article(language).Children.Where(c => c.TagName == "P")];
}
