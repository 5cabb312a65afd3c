using System.Collections.Immutable;
using ReportGen.Cli.Review;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Cli.Review;

/// <summary>Which keys decide what: one item, all that are left of a group, everything that is left.</summary>
public sealed class ReviewKeysTests : IDisposable
{
    private static readonly ImmutableArray<string> Names =
        ["data", "results.trend", "results.ranks", "results.scores", "figure.trend.en", "figure.gini.en"];

    private readonly TemporaryStudy place = new();
    private readonly SnapshotFolder folder;
    private readonly ReviewSession session;

    public ReviewKeysTests()
    {
        folder = new SnapshotFolder(Path.Combine(place.Folder, "snapshots"));
        foreach (var name in Names) folder.Receive(Snapshot.Of(name, "txt", name));
        session = new ReviewSession([.. Names.Select(n => new ReviewItem(Title(n), ReviewKind.New, [n], []))], folder);
    }

    public void Dispose() => place.Dispose();

    [Theory] // a accepted, r rejected, . pending
    [InlineData("a", "a.....")]
    [InlineData("ra", "ra....")]
    [InlineData("sga", ".aaa..")]
    [InlineData("sgr", ".rrr..")]
    [InlineData("asgr", "a.rr..")] // the group from here on: what was skipped is left alone
    [InlineData("sagagr", ".aaarr")]
    [InlineData("sgsa", "....a.")] // a group for later
    [InlineData("sgbr", ".r....")] // back: this one alone
    [InlineData("sgxa", ".aaa..")] // x is no key: it is asked again
    [InlineData("ea", "aaaaaa")]
    [InlineData("er", "rrrrrr")]
    [InlineData("rsea", "r.aaaa")]
    [InlineData("seba", ".a....")]
    [InlineData("gaa", "aa....")] // data are a group of one: g is no key
    [InlineData("e", "......")] // the end of what is typed decides nothing
    [InlineData("sq", "......")]
    public void Keys_Decide(string typed, string decided)
    {
        Typed(typed);
        Assert.Equal(decided, string.Concat(Names.Select((_, i) => session.Of(i) switch
        {
            Decision.Accepted => 'a', Decision.Rejected => 'r', _ => '.',
        })));
        var received = folder.AllReceived().Select(s => s.Name).ToHashSet();
        Assert.All(Names, (name, i) => Assert.Equal(decided[i] == '.', received.Contains(name)));
        Assert.Equal(
            Names.Where((_, i) => decided[i] == 'a').Order(StringComparer.Ordinal), folder.Verified().Select(s => s.Name));
    }

    [Fact]
    public void Prompt_NamesEveryKeyThatDecides()
    {
        var said = Typed("sgbsss" + "asq");
        string[] expected =
        [
            "[1/6] Data", "  is new", "  accept (a), reject (r), skip (s), quit (q); all 6 that are left (e)? s",
            "[2/6] Results: trend", "  is new",
            "  accept (a), reject (r), skip (s), quit (q); all 3 of the results (g); all 5 that are left (e)? g",
            "  all 3 of the results: accept (a), reject (r), skip (s), back (b)? b",
            "  accept (a), reject (r), skip (s), quit (q); all 3 of the results (g); all 5 that are left (e)? s",
        ];
        Assert.Equal(expected, said[..expected.Length]);
        // the last of its group and the last of all are asked alone
        Assert.Contains("  accept (a), reject (r), skip (s), quit (q); all 3 that are left (e)? s", said);
        Assert.Contains("[6/6] Figure gini", said);
        Assert.Contains("  accept (a), reject (r), skip (s), quit (q)? s", said);
        Assert.Equal("accepted 1, rejected 0, pending 5", said.First(l => l.StartsWith("accepted", StringComparison.Ordinal)));
        Assert.Contains("  pending: Results: ranks", said);
    }

    [Fact]
    public void Prompt_InChinese_NamesThemAsWell()
    {
        var said = Typed("sgb", "zh");
        Assert.Contains("  接受（a）、退回（r）、暂缓（s）、结束（q）；结果全部3项（g）；余下全部5项（e）？g", said);
        Assert.Contains("  结果全部3项：接受（a）、退回（r）、暂缓（s）、返回（b）？b", said);
    }

    private string[] Typed(string keys, string language = "en")
    {
        using var output = new StringWriter { NewLine = "\n" };
        var left = new Queue<char>(keys);
        var text = new ReviewText(new ChangeText(ChangeWords.In(language), PrintedNames.None));
        new TerminalReview(session, text, () => left.TryDequeue(out var key) ? key : null, output).Run();
        return output.ToString().Split('\n');
    }

    private static string Title(string snapshot) => string.Join(' ', snapshot.Split('.').Take(2));
}
