using ReportGen.Contracts.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process.Prose;

/// <summary>Sections and sentences of a study's own.</summary>
public sealed class OwnSectionTests
{
    private const string Sections = "report:\n  sections:\n    - {text: literature, title: {zh: 文献综述, en: Literature}}\n"
        + "    - {text: policy, after: results}\nmodels:";

    private static TemporaryStudy Study() => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "models:", Sections)
        .Write("text/literature.zh.md", "一段综述。").Write("text/literature.en.md", "A review.")
        .Write("text/policy.zh.md", "# 政策\n\n建议。").Write("text/policy.en.md", "# Policy\n\nAdvice.");

    [Theory]
    [InlineData("zh", "文献综述", "一段综述。", "政策", "建议。")]
    [InlineData("en", "Literature", "A review.", "Policy", "Advice.")]
    public void Section_OfTheStudysOwn_StandsWhereItIsDeclared(string language, string first, string review, string second, string advice)
    {
        using var study = Study().Built("html");
        var heads = Page(study, language).QuerySelectorAll("article h2").Select(h => h.TextContent).ToList();
        Assert.Contains(first, heads[1], StringComparison.Ordinal); // after the introduction
        var at = heads.FindIndex(h => h.Contains(second, StringComparison.Ordinal));
        Assert.Contains(language == "zh" ? "结果" : "Results", heads[at - 1], StringComparison.Ordinal);
        Assert.Contains(Page(study, language).QuerySelectorAll("p"), p => p.TextContent == review);
        Assert.Contains(Page(study, language).QuerySelectorAll("p"), p => p.TextContent == advice);
        Assert.DoesNotContain(Findings(study), f => f.Contains("RG2065", StringComparison.Ordinal));
    }

    [Fact]
    public void Section_WithoutTextOrPlace_IsAFinding()
    {
        using var study = Study().Replace("study.yaml", "text: policy, after: results", "text: polcy, after: reslts");
        Assert.Null(study.Build());
        Assert.Contains(Findings(study), f => f.Contains("polcy", StringComparison.Ordinal));
        Assert.Contains(Findings(study), f => f.Contains("reslts", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentence_OfTheStudysOwn_TakesThePlaceOfTheFeatures()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("text/sentences/trend/conclusions.en.md", "{{ ours }}\n\nAn addition of {{ study.last_year }}.")
            .Write("text/sentences/trend/conclusions.zh.md", "")
            .Write("text/sentences/group-means/region_levels.en.md", "our own words: {{ ours }} ({{ g.noun }})")
            .Built("html");
        var english = Page(study, "en").QuerySelector("article")!.TextContent;
        Assert.Contains("An addition of 2021.", english, StringComparison.Ordinal);
        Assert.Contains("On average the coordination degree", english, StringComparison.Ordinal); // ours
        Assert.Contains(
            "Our own words: among the two regions, the mean coordination degree in 2021 was highest in South (0.824) and lowest in North "
            + "(0.479) (region)", english, StringComparison.Ordinal);
        using var plain = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("html");
        var whole = Conclusions(Page(plain, "zh"));
        var without = Conclusions(Page(study, "zh"));
        Assert.True(without.Length > 0 && without.Length < whole.Length && !whole.Contains("An addition", StringComparison.Ordinal));
        Assert.DoesNotContain(Findings(study), f => f.Contains("RG60", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentence_AddedToTheConclusions_IsAnItemOfTheirList()
    {
        using var plain = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("html");
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("text/sentences/trend/conclusions.en.md",
                "{{ ours }}\n\n2. The year {{ study.last_year }} closes the plan.").Built("html");
        string[] Items(TemporaryStudy of, string place) =>
            [.. Page(of, "en").QuerySelectorAll($"{place} > li").Select(i => i.TextContent.Trim())];
        foreach (var place in new[] { "#sec-conclusions + ol", "section.findings ol" })
        {
            var without = Items(plain, place);
            Assert.True(without.Length > 2, place);
            Assert.Equal(without.Take(1).Append("The year 2021 closes the plan.").Concat(without.Skip(1)), Items(study, place));
        }
    }

    [Fact]
    public void Sentence_NobodyHasOrPrints_IsAFinding()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("text/sentences/tend/results.en.md", "x")
            .Write("text/sentences/trend/reslts.en.md", "x")
            .Write("text/sentences/trend/notes.md", "x")
            .Write("text/sentences/trend/mean_level.en.md", "x");
        Assert.Null(study.Build());
        Assert.Equal(
            [
                "error[RG6038] text/sentences/tend/results.en.md", "error[RG6039] text/sentences/trend/reslts.en.md",
                "warning[RG2082] text/sentences/trend/notes.md", "warning[RG6040] text/sentences/trend/mean_level.en.md",
            ],
            study.Diagnostics.Sorted()
                .Select(d => $"{(d.Severity == Severity.Error ? "error" : "warning")}[{d.Code}] {Inside(d.Span!.Value.File)}")
                .Order(StringComparer.Ordinal));
    }

    private static string Inside(string file) => file[file.IndexOf("text/", StringComparison.Ordinal)..];

    private static IEnumerable<string> Findings(TemporaryStudy study) => study.Diagnostics.Sorted().Select(d => $"{d.Code} {d.Message}");

    private static string Conclusions(IDocument page)
    {
        var head = page.QuerySelector("#sec-conclusions")!;
        var text = "";
        for (var next = head.NextElementSibling; next is { TagName: not "H2" }; next = next.NextElementSibling) text += next.TextContent;
        return text;
    }

    private static IDocument Page(TemporaryStudy study, string language) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
}
