using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process.Prose;

/// <summary>A study leaves out sections of the theme, puts them in another order, and has its own among them.</summary>
public sealed class SectionOrderTests
{
    private static TemporaryStudy Study() => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("text/policy.zh.md", "建议。").Write("text/policy.en.md", "Advice.");

    private static List<string> Heads(TemporaryStudy study)
    {
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        return [.. page.QuerySelectorAll("article h2").Select(h => h.Id!).Where(h => h != "references")];
    }

    private static readonly string[] Known =
        ["introduction", "process", "indicators", "methods", "comparison", "results", "regions", "obstacles", "conclusions", "quality"];

    public static TheoryData<string> Sections => [.. Known.Except(["process", "comparison"])]; // which the base study has no text for

    [Theory, MemberData(nameof(Sections))]
    public void Section_ThatIsNotNamed_IsLeftOutAndNothingElse(string left)
    {
        using var whole = Study().Built("html");
        using var study = Study().Built("html", $"report={{sections: [{string.Join(", ", Known.Where(s => s != left))}]}}");
        var anchor = left == "indicators" ? "sec-data" : $"sec-{left}";
        Assert.Contains(anchor, Heads(whole));
        Assert.Equal(Heads(whole).Where(h => h != anchor), Heads(study));
    }

    [Fact]
    public void Sections_StandInTheStudysOrderWithItsOwnAmongThem()
    {
        const string asked = "report={sections: [{text: policy, title: {zh: 政策, en: Policy}}, results, methods, introduction]}";
        using var study = Study().Built("html", asked);
        Assert.Equal(["sec-policy", "sec-results", "sec-methods", "sec-introduction"], Heads(study));
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        Assert.StartsWith("1", page.QuerySelector("#sec-policy")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[results, nowhere]", "there is no section 'nowhere'")]
    [InlineData("[results, methods, results]", "'results' stands twice in one list")]
    [InlineData("[results, {text: policy, after: methods}]", "there is no section 'methods'")]
    public void Sections_ThatCannotBe_AreFindings(string sections, string message)
    {
        using var study = Study();
        Assert.Null(study.Build("html", $"report={{sections: {sections}}}"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }
}
