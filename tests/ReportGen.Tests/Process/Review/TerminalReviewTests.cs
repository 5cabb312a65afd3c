using System.Text.RegularExpressions;

namespace ReportGen.Tests.Process.Review;

/// <summary><c>reportgen review</c> by keys, as a person types them.</summary>
[Trait("Speed", "slow")]
public sealed class TerminalReviewTests
{
    [Fact]
    public void Review_ByKeys_AcceptsRejectsAndLeavesTheRestPending()
    {
        using var study = ReviewedStudy.Accepted();
        study.Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        var run = Typed("x a\nr\ns\nq", study); // x is no key: it is asked again
        var said = run.Output.ReplaceLineEndings("\n");
        Assert.Equal(5, run.ExitCode);
        var count = Regex.Match(said, @"^\[1/(\d+)\]", RegexOptions.Multiline).Groups[1].Value;
        var asked = Regex.Matches(said, @"^\[(\d+)/(\d+)\] (.*)$", RegexOptions.Multiline).Select(m => m.Groups[3].Value).ToList();
        Assert.Equal(["Data", "Results: means by year", "Results: Dagum’s Gini coefficient"], asked[..3]);
        Assert.Equal(4, asked.Count);
        Assert.Contains(
            "\n  users, Alpha (1), 2019: 121 -> 131 (+10)\n"
            + $"  accept (a), reject (r), skip (s), quit (q); all {count} that are left (e)? x\n", said,
            StringComparison.Ordinal);
        Assert.Matches(@"\naccepted 1, rejected 1, pending \d+\n  pending: ", said);
        Assert.Contains($"  pending: {asked[2]}\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain($"  pending: {asked[1]}\n", said, StringComparison.Ordinal);
        var files = Directory.EnumerateFiles(study.Snapshots.Path).Select(f => Path.GetFileName(f)).ToHashSet();
        Assert.DoesNotContain("data.received.csv", files);
        Assert.Contains("131", File.ReadAllText(Path.Combine(study.Snapshots.Path, "data.verified.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain("results.trend.received.csv", files);
        Assert.Contains("results.dagum.received.csv", files);

        var all = Typed("ea", study);
        Assert.Equal(0, all.ExitCode);
        Assert.Matches(@"\naccepted \d+, rejected 0, pending 0\n$", all.Output.ReplaceLineEndings("\n"));
        var same = Typed("", study);
        Assert.Equal(3, same.ExitCode); // the same, but for a PDF that is not asked for here
        Assert.StartsWith("base: the same as accepted (", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OfWhatIsGone_RemovesItWhenAccepted()
    {
        using var study = ReviewedStudy.Accepted();
        study.Write("snapshots/results.theil.verified.csv", "year,T\n2019,0.1\n")
            .Write("snapshots/results.other.verified.csv", "year,T\n2019,1\n");
        var run = Typed("ra", study);
        Assert.Equal(5, run.ExitCode);
        Assert.Contains(
            "] Results: other\n  the build no longer makes it\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("accepted 1, rejected 1, pending 0", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(study.Snapshots.Path, "results.other.verified.csv"))); // rejected: it stays
        Assert.False(File.Exists(Path.Combine(study.Snapshots.Path, "results.theil.verified.csv")));
    }

    private static ProgramRun Typed(string keys, TemporaryStudy study) =>
        ProgramRun.Typed(keys, study.Folder, ["review", "study.yaml"], ReviewedStudy.NoPrint);
}
