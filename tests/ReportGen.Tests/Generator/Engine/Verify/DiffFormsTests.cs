using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Diff;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>The same difference as JSON and as HTML.</summary>
[Trait("Speed", "slow")]
public sealed class DiffFormsTests : IDisposable
{
    private readonly TemporaryStudy before = DiffTests.Base();
    private readonly TemporaryStudy after = DiffTests.Base()
        .Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,")
        .Replace("study.yaml", "{zh: 基准, en: Base}", "{zh: 基准, en: Base <b>}");
    private readonly ReportDiff diff;

    public DiffFormsTests() => diff = ReportDiff.Of(before.ToCompare("before"), after.ToCompare("after"));

    [Fact]
    public void Json_HoldsTheFactsOfTheComment()
    {
        using var json = JsonDocument.Parse(DiffJson.Of(diff));
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("interface").GetInt32());
        Assert.Equal("base", Text(root, "study"));
        Assert.False(root.GetProperty("same").GetBoolean());
        var cell = Assert.Single(root.GetProperty("inputs").GetProperty("cells").GetProperty("revised").EnumerateArray());
        Assert.Equal("""{"unit":"1","year":"2019","of":"users","before":"121","after":"131"}""", Compact(cell));
        var key = Assert.Single(root.GetProperty("inputs").GetProperty("keys").EnumerateArray());
        Assert.Equal("""{"file":"study","path":"title.en","before":["Base"],"after":["Base \u003Cb\u003E"]}""", Compact(key));
        // where the comment shows three moves, all stand here: the four weights of the system
        var results = root.GetProperty("results").EnumerateArray().ToList();
        var moves = results.Single(r => Text(r, "kind") == "weights").GetProperty("moves").EnumerateArray().ToList();
        Assert.Equal(["lines", "patents", "staff", "users"], moves.Select(m => Text(m, "of")).Order(StringComparer.Ordinal));
        var lines = DiffMarkdown.Of(diff).Split('\n');
        var shown = lines.Single(l => l.StartsWith("- **weights**: 4 moved: ", StringComparison.Ordinal));
        Assert.All(moves.Take(3), m => Assert.Contains(
            $"{Text(m, "of")} {Text(m, "before")} → {Text(m, "after")}", shown, StringComparison.Ordinal));
        var numbers = results.Single(r => Text(r, "file") == "normalized").GetProperty("quantities").EnumerateArray().Single();
        Assert.Equal("users normalized", Text(numbers, "quantity"));
        Assert.Equal((1, 12), (numbers.GetProperty("moved").GetInt32(), numbers.GetProperty("of").GetInt32()));
        Assert.Contains("results.units", root.GetProperty("unchanged").EnumerateArray().Select(u => u.GetString()));
    }

    [Fact]
    public void Html_HoldsBothPicturesOfEveryFigureAndNeedsNoNetwork()
    {
        var html = DiffHtml.Of(diff);
        var page = new HtmlParser().ParseDocument(html);
        Assert.NotEmpty(diff.Figures);
        var figures = page.QuerySelectorAll("figure");
        Assert.Equal(diff.Figures.Length, figures.Length);
        var obstacles = figures.Single(f => Regex.IsMatch(f.TextContent, @"^figure \d \(Obstacle degree.*\), English edition: "));
        foreach (var folder in (string[])[Path.Combine(before.Folder, "before"), Path.Combine(after.Folder, "after")])
        {
            var drawn = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "figures", "obstacle-by-grade.en.svg")));
            Assert.NotEmpty(Words(drawn));
            Assert.Subset(Words(obstacles), Words(drawn));
        }
        Assert.Contains("#c62828", obstacles.InnerHtml, StringComparison.Ordinal); // what went
        Assert.DoesNotContain("://", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<(script|link|img|iframe|object)\b|@import|url\((?!#)", html);
        Assert.DoesNotContain("<b>}", html, StringComparison.Ordinal); // the title's own signs are text
        Assert.Contains("Base &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[id]")); // both pictures of a figure have the same: none is kept that nothing asks for
    }

    [Fact]
    public void Html_HasRoomForTheSentencesThatPrintOtherNumbers()
    {
        var html = DiffHtml.Of(diff);
        var page = new HtmlParser().ParseDocument(html);
        Assert.DoesNotContain("**Results (Chinese edition)**", DiffMarkdown.Of(diff), StringComparison.Ordinal);
        Assert.Contains("Results (Chinese edition)", page.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("del"));
        Assert.Equal(page.QuerySelectorAll("del").Length, page.QuerySelectorAll("ins").Length); // each before has its after
    }

    [Fact]
    public void Markdown_SignsOfTheInputs_AreText() =>
        Assert.Contains(@"- **study**: title.en Base → Base \<b>", DiffMarkdown.Of(diff), StringComparison.Ordinal);

    [Fact]
    public void Forms_OfTheSameBuilds_AreTheSameBytes()
    {
        var again = ReportDiff.Of(before.ToCompare("before"), after.ToCompare("after"));
        Assert.Equal(DiffMarkdown.Of(diff), DiffMarkdown.Of(again));
        Assert.Equal(DiffHtml.Of(diff), DiffHtml.Of(again));
        Assert.Equal(DiffJson.Of(diff), DiffJson.Of(again));
    }

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static HashSet<string> Words(IParentNode drawing) => [.. drawing.QuerySelectorAll("text").Select(t => t.TextContent)];
}
