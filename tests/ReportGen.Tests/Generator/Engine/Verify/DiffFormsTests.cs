using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Diff;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>The same difference as JSON and as HTML.</summary>
[Trait("Speed", "slow")]
public sealed partial class DiffFormsTests : IDisposable
{
    private readonly TemporaryStudy before = DiffTests.Base();
    private readonly TemporaryStudy after = DiffTests.Base().Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,").Replace("study.yaml", "{zh: 基准, en: Base}", "{zh: 基准, en: Base <b>}");
    private readonly ReportDiff diff;

    public DiffFormsTests() => diff = ReportDiff.Of(before.ToCompare("before"), after.ToCompare("after"));

    [Fact]
    public void Json_HoldsTheFactsOfTheComment()
    {
        using var json = JsonDocument.Parse(DiffJson.Of(diff));
        var root = json.RootElement;
        Assert.Equal((1, "base", false), (root.GetProperty("interface").GetInt32(), root.GetProperty("study").GetString(), root.GetProperty("same").GetBoolean()));
        var cell = Assert.Single(root.GetProperty("inputs").GetProperty("cells").GetProperty("revised").EnumerateArray());
        Assert.Equal("""{"unit":"1","year":"2019","of":"users","before":"121","after":"131"}""", Compact(cell));
        var key = Assert.Single(root.GetProperty("inputs").GetProperty("keys").EnumerateArray());
        Assert.Equal("""{"file":"study","path":"title.en","before":["Base"],"after":["Base \u003Cb\u003E"]}""", Compact(key));
        // where the comment shows three moves, all stand here: the four weights of the system
        var weights = root.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("kind").GetString() == "weights");
        Assert.Equal(["lines", "patents", "staff", "users"], weights.GetProperty("moves").EnumerateArray().Select(m => m.GetProperty("of").GetString()!).Order(StringComparer.Ordinal));
        var shown = DiffMarkdown.Of(diff).Split('\n').Single(l => l.StartsWith("- **weights**: 4 moved: ", StringComparison.Ordinal));
        Assert.All(weights.GetProperty("moves").EnumerateArray().Take(3), m => Assert.Contains($"{m.GetProperty("of").GetString()} {m.GetProperty("before").GetString()} → {m.GetProperty("after").GetString()}", shown, StringComparison.Ordinal));
        var numbers = root.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("file").GetString() == "normalized").GetProperty("quantities").EnumerateArray().Single();
        Assert.Equal(("users normalized", 1, 12), (numbers.GetProperty("quantity").GetString(), numbers.GetProperty("moved").GetInt32(), numbers.GetProperty("of").GetInt32()));
        Assert.Contains("results.units", root.GetProperty("unchanged").EnumerateArray().Select(u => u.GetString()));
    }

    [Fact]
    public void Html_HoldsBothPicturesOfEveryFigureAndNeedsNoNetwork()
    {
        var html = DiffHtml.Of(diff);
        Assert.NotEmpty(diff.Figures);
        Assert.Equal(diff.Figures.Length, Figure().Count(html));
        var obstacles = Figure().Matches(html).Select(m => m.Value).Single(f => f.Contains("obstacle-by-grade en", StringComparison.Ordinal));
        foreach (var study in (TemporaryStudy[])[before, after])
        {
            var drawn = File.ReadAllText(Path.Combine(study.Folder, study == before ? "before" : "after", "figures", "obstacle-by-grade.en.svg"));
            Assert.All(Words().Matches(drawn), m => Assert.Contains($">{m.Groups[1].Value}<", obstacles, StringComparison.Ordinal));
        }
        Assert.Contains("#c62828", obstacles, StringComparison.Ordinal); // what went
        Assert.DoesNotContain("http", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<(script|link|img|iframe|object)\b|@import|url\((?!#)", html);
        Assert.DoesNotContain("<b>}", html, StringComparison.Ordinal); // the title's own signs are text
        Assert.Contains("Base &lt;b&gt;", html, StringComparison.Ordinal);
        var ids = Id().Matches(html).Select(m => m.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Html_HasRoomForTheSentencesThatPrintOtherNumbers()
    {
        var html = DiffHtml.Of(diff);
        Assert.DoesNotContain("```diff\n@@ zh, results", DiffMarkdown.Of(diff), StringComparison.Ordinal);
        Assert.Contains("<h3>zh, results</h3>", html, StringComparison.Ordinal);
        Assert.Equal(Deleted().Count(html), Inserted().Count(html)); // each before has its after
    }

    [Fact]
    public void Markdown_SignsOfTheInputs_AreText() => Assert.Contains(@"- **study**: title.en Base → Base \<b>", DiffMarkdown.Of(diff), StringComparison.Ordinal);

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

    [GeneratedRegex("<del>")]
    private static partial Regex Deleted();

    [GeneratedRegex("<ins>")]
    private static partial Regex Inserted();

    [GeneratedRegex("<figure>.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"<text [^>]*>([^<]+)</text>")]
    private static partial Regex Words();

    [GeneratedRegex(@" id=""[^""]*""")]
    private static partial Regex Id();
}
