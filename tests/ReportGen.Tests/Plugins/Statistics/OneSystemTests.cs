using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Statistics;

/// <summary>A study of one system has no words for several, and one of one criterion none that set it among others.</summary>
public sealed class OneSystemTests
{
    private static TemporaryStudy OneSystem() => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "  - {use: digital.yaml, alpha: 0.5}\n", "").Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml")
        .Replace("study.yaml", "gradings: {coupling: scale.yaml, coordination: scale.yaml}\n", "weighting: equal\n")
        .Replace("study.yaml", "measures: [D]", "measures: [green]");

    private static TemporaryStudy OneCriterion() => OneSystem().Replace(
        "green.yaml", "  - id: environment\n    name: {zh: 环境, en: Environment}\n    indicators:\n", "");

    private static string Text(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var mark in page.QuerySelectorAll("style, script")) mark.Remove();
        return page.DocumentElement.TextContent;
    }

    private static void Lacks(string text, params string[] words)
    {
        foreach (var word in words) Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Report_SpeaksOfTheIndex()
    {
        using var study = OneSystem().Built("html");
        var (zh, en) = (Text(study.Page("zh")), Text(study.Page("en")));
        Lacks(en, "each system", "and scores of all", "within each");
        Lacks(zh, "各系统", "每个系统");
        Assert.Contains("Mean resilience index, 2019–2021", en, StringComparison.Ordinal);
        Assert.Contains("2019—2021年韧性指数均值", zh, StringComparison.Ordinal);
        Assert.Contains("Resilience index of all units", en, StringComparison.Ordinal);
        Assert.Contains("全部单元的韧性指数", zh, StringComparison.Ordinal);
        Assert.Contains("All indicators have the same weight.", en, StringComparison.Ordinal);
        Assert.Contains("各项指标取相等的权重。", zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_HasOneCourse()
    {
        using var study = OneSystem().BuiltProfiles("unit");
        var files = Directory.GetFiles(study.Output, "1.*.html", SearchOption.AllDirectories);
        Assert.Equal(2, files.Length);
        foreach (var file in files)
        {
            Lacks(Text(File.ReadAllText(file)), "each system", "各系统", "(a) ");
        }
    }

    [Fact]
    public void OneCriterion_IsNotSetAmongOthers()
    {
        using var study = OneCriterion().Built("html");
        Lacks(Text(study.Page("en")), "only criterion", "is the only");
        Lacks(Text(study.Page("zh")), "一个准则层，障碍度");
        using var profiles = OneCriterion().BuiltProfiles("unit");
        var page = Directory.GetFiles(profiles.Output, "1.en.html", SearchOption.AllDirectories).Single();
        Lacks(Text(File.ReadAllText(page)), "economy scored", "criterion scores");
    }
}
