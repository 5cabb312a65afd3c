namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>
/// Two colleagues change the study on branches of their own. The inputs merge; what git leaves in conflict among the snapshots is built
/// anew.
/// </summary>
[Trait("Speed", "slow")]
[Collection(nameof(Office))]
public sealed class MergeRehearsalTests(Office office)
{
    private static readonly Dictionary<string, Action<Office>> Changes = new(StringComparer.Ordinal)
    {
        ["a sentence"] = o => o.Replace("text/introduction.en.md", "a rehearsal", "a trial"),
        ["another sentence"] = o => o.Replace("text/introduction.zh.md", "一次演练", "一次试验"),
        ["a number"] = o => o.Cell("u0", 2017, "x0-2", _ => "6999"),
        ["another number"] = o => o.Cell("u16", 2020, "x1-3", _ => "6777"),
    };

    [Theory]
    [InlineData("a sentence", "another sentence", false)]
    [InlineData("a number", "another sentence", false)]
    [InlineData("a number", "another number", true)]
    public void Branches_Merged_AreTheReportOfTheMergedInputs(string one, string other, bool inConflict)
    {
        try
        {
            office.Branch("one", Changes[one]);
            office.Branch("other", Changes[other]);
            office.Git.Run("merge -q one", mayFail: true);
            var conflicts = office.Git.Run("diff --name-only --diff-filter=U").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(inConflict == conflicts.Length > 0, string.Join('\n', conflicts));
            Assert.DoesNotContain(conflicts, f => !f.StartsWith("snapshots/", StringComparison.Ordinal)); // the inputs merged by themselves

            var verdict = office.Study.Verified();
            Assert.Equal(
                conflicts, verdict.Damaged.Select(d => $"snapshots/{d.Name}.verified.{d.Extension}").Order(StringComparer.Ordinal));
            Assert.DoesNotContain(verdict.Damaged, d => !d.IsConflict);
            Assert.Equal(!inConflict, verdict.IsSame);
            Assert.Equal(conflicts.Length, office.Study.Snapshots.Accept("*", damagedOnly: true).Count);
            office.Study.Accepted();
            Assert.True(office.Study.Verified().IsSame);
            var data = File.ReadAllText(Path.Combine(office.Study.Folder, "snapshots", "data.verified.csv"));
            Assert.Equal(one == "a number", data.Contains("6999", StringComparison.Ordinal));
            Assert.Equal(other == "another number", data.Contains("6777", StringComparison.Ordinal));
        }
        finally
        {
            office.Git.Restore();
            office.Git.Run("branch -D one other");
        }
    }
}
