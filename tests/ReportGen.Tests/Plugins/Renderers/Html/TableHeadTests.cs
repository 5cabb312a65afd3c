using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>Every table speaks the language of its page, in the report and on profiles.</summary>
public sealed partial class TableHeadTests
{
    private const string Printed = "published:\n  - {measure: D, column: printed, decimals: 3}\n";

    [Fact]
    public void Heads_OfEveryTable_AreInTheLanguageOfThePage()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "groupings:", Printed + "groupings:")
            .Replace("data.csv", ",staff\n", ",staff,printed\n").Replace("data.csv", ",18\n", ",18,0.5\n")
            .Built("html");
        var (zh, en) = (Heads(Path.Combine(study.Output, "report.zh.html")), Heads(Path.Combine(study.Output, "report.en.html")));
        AreInTheirLanguages(zh, en, 11, 60);
        foreach (var each in (string[])["unit", "region"])
        {
            study.BuiltProfiles(each);
            var pages = Directory.EnumerateFiles(study.Output, "*.en.html", SearchOption.AllDirectories).ToList();
            Assert.NotEmpty(pages);
            foreach (var page in pages)
            {
                AreInTheirLanguages(Heads(page.Replace(".en.html", ".zh.html", StringComparison.Ordinal)), Heads(page), 1, 3);
            }
        }
    }

    private static void AreInTheirLanguages(
        List<(string Table, string Head)> zh, List<(string Table, string Head)> en, int tables, int heads)
    {
        Assert.Equal(zh.Select(h => h.Table), en.Select(h => h.Table));
        Assert.True(en.Select(h => h.Table).Distinct().Count() >= tables && en.Count >= heads, $"{en.Count} heads");
        Assert.All(en, h => Assert.False(Han().IsMatch(h.Head), $"English {h}"));
        Assert.All(zh, h => Assert.False(Word().IsMatch(h.Head), $"Chinese {h}"));
    }

    private static List<(string Table, string Head)> Heads(string page)
    {
        using var html = new HtmlParser().ParseDocument(File.ReadAllText(page));
        return [.. html.QuerySelectorAll("table thead th").Select(h => (h.Closest("[id^=tbl-]")?.Id ?? "", h.TextContent))];
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[a-z]{2}")] // symbols, ids of the standard and years are no words
    private static partial Regex Word();
}
