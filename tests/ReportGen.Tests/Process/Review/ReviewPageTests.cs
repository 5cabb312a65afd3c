using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Process.Review;

/// <summary><c>reportgen review --page</c>: each change on a page of this machine, decided from that page alone.</summary>
[Trait("Speed", "slow")]
public sealed partial class ReviewPageTests : IDisposable
{
    private readonly TemporaryStudy study = ReviewedStudy.Accepted();
    private readonly RunningServer review;

    public ReviewPageTests()
    {
        study.Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        study.Replace("text/introduction.en.md", "Introduction.", "Introduction & more.");
        review = new RunningServer(study.Folder, ["review", "study.yaml", "--page"], ReviewedStudy.NoPrint);
    }

    public void Dispose()
    {
        review.Dispose();
        study.Dispose();
    }

    [Fact]
    public async Task Page_ShowsEachChangeAndTakesDecisions()
    {
        var page = await review.Get("");
        Assert.Contains("<td>users</td><td>Alpha (1), 2019</td><td class=\"n\">121</td><td class=\"n\">131</td><td class=\"n\">+10</td>",
            page, StringComparison.Ordinal);
        Assert.Contains(
            "<td class=\"n\">0.259408</td><td class=\"n\">0.252553</td><td class=\"n\">-0.006855</td>", page, StringComparison.Ordinal);
        Assert.Matches(
            "<img alt=\"figure 1 \\(Mean index of each system, [^\"]*\\), English edition\" src=\"data:image/svg\\+xml;base64,", page);
        Assert.Contains("Introduction<ins> &amp; more</ins>.", page, StringComparison.Ordinal); // the study's text is text
        var items = Items().Count(page);
        Assert.InRange(items, 5, 100);
        Assert.Contains($"accepted 0, rejected 0, pending {items}<", page, StringComparison.Ordinal);

        var token = Token().Match(page).Groups[1].Value;
        Assert.StartsWith($"HTTP/1.1 303 ", await Decide(token, "0", "accept"), StringComparison.Ordinal);
        Assert.StartsWith($"HTTP/1.1 303 ", await Decide(token, "1", "reject"), StringComparison.Ordinal);
        Assert.StartsWith($"HTTP/1.1 303 ", await Decide(token, "0", "reject"), StringComparison.Ordinal); // decided is decided
        var after = await review.Get("");
        Assert.Contains($"accepted 1, rejected 1, pending {items - 2}<", after, StringComparison.Ordinal);
        Assert.Equal(items - 2, Regex.Count(after, "name=\"item\""));
        var data = File.ReadAllText(Path.Combine(study.Snapshots.Path, "data.verified.csv"));
        Assert.Contains("131", data, StringComparison.Ordinal);
        Assert.Equal(5, review.Stop("INT"));
        Assert.Matches($"^accepted 1, rejected 1, pending {items - 2}\n  pending: ", review.Rest().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Page_DecidesAGroupAndAllThatIsLeft()
    {
        var page = await review.Get("");
        var items = Items().Count(page);
        var token = Token().Match(page).Groups[1].Value;
        var results = Group().Match(page);
        var (group, ofGroup) = (results.Groups[1].Value, int.Parse(results.Groups[2].Value, CultureInfo.InvariantCulture));
        Assert.InRange(ofGroup, 5, 40);
        Assert.Contains($"Reject all {ofGroup} of the results<", page, StringComparison.Ordinal);
        Assert.Contains($"Accept all {items} that are left<", page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await Send($"token={token}&group=99&decision=accept"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403 ", await Send($"token=0&rest=&decision=accept"), StringComparison.Ordinal);
        Assert.Contains($"accepted 0, rejected 0, pending {items}<", await review.Get(""), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 303 ", await Send($"token={token}&group={group}&decision=reject"), StringComparison.Ordinal);
        Assert.Contains($"accepted 0, rejected {ofGroup}, pending {items - ofGroup}<", await review.Get(""), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(study.Snapshots.Path), f => Path.GetFileName(f) is var n
            && n.StartsWith("results.", StringComparison.Ordinal) && n.Contains(".received.", StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 303 ", await Send($"token={token}&rest=&decision=accept"), StringComparison.Ordinal);
        var after = await review.Get("");
        Assert.Contains($"accepted {items - ofGroup}, rejected {ofGroup}, pending 0<", after, StringComparison.Ordinal);
        Assert.DoesNotContain("<form ", after, StringComparison.Ordinal);
        Assert.Equal(5, review.Stop("INT"));
    }

    [Fact]
    public async Task Decision_FromElsewhere_IsRefused()
    {
        var page = await review.Get("");
        var token = Token().Match(page).Groups[1].Value;
        Assert.Equal(32, token.Length);
        var own = review.Address.TrimEnd('/');
        string[] refused =
        [
            await Decide(token, "0", "accept", origin: "http://evil.example"), await Decide(token, "0", "accept", origin: "null"),
            await Decide(token, "0", "accept", origin: null), await Decide("0123", "0", "accept"),
        ];
        Assert.All(refused, r => Assert.StartsWith("HTTP/1.1 403 ", r, StringComparison.Ordinal));
        var renamed = await Decide(token, "0", "accept", host: "evil.example"); // another site's name for this address
        Assert.StartsWith("HTTP/1.1 404 ", renamed, StringComparison.Ordinal);
        var read = await review.Raw(Request("GET /", own, "", host: "evil.example")); // the page has the token
        Assert.StartsWith("HTTP/1.1 404 ", read, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await Decide(token, "999", "accept"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await Decide(token, "0", "delete"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 405 ", await review.Raw(Request("GET /decide", own, "")), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await review.Raw(Request("GET /../study.yaml", own, "")), StringComparison.Ordinal);
        Assert.Contains("accepted 0, rejected 0, ", await review.Get(""), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(study.Snapshots.Path, "data.received.csv")));
        using var client = new HttpClient();
        using var answer = await client.GetAsync(review.Address);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Matches("^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; frame-ancestors 'none'", policy);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private Task<string> Send(string body) => review.Raw(Request("POST /decide", review.Address.TrimEnd('/'), body));

    private Task<string> Decide(string token, string item, string decision, string? origin = "own", string? host = null)
    {
        var from = origin == "own" ? review.Address.TrimEnd('/') : origin;
        return review.Raw(Request("POST /decide", from, $"token={token}&item={item}&decision={decision}", host));
    }

    private string Request(string line, string? origin, string body, string? host = null) =>
        $"{line} HTTP/1.1\r\nHost: {host ?? $"127.0.0.1:{review.Port}"}\r\n{(origin is null ? "" : $"Origin: {origin}\r\n")}"
        + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";

    [GeneratedRegex("name=\"token\" value=\"([0-9A-F]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"group\" value=\"(\\d+)\"><button[^>]*>Accept all (\\d+) of the results<")]
    private static partial Regex Group();

    [GeneratedRegex("<article id=")]
    private static partial Regex Items();
}
