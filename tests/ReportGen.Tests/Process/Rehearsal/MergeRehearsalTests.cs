using ReportGen.Cli.Git;
using ReportGen.Engine.Verify.Snapshots;

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
        ["an option"] = o => o.Replace("study.yaml", "schema: 1\n", "schema: 1\nweighting: equal\n"),
        ["another number"] = o => o.Cell("u16", 2020, "x1-3", _ => "6777"),
    };

    [Theory] // of a clone that was set up, nothing is left in conflict
    [InlineData("a sentence", "another sentence", false)]
    [InlineData("a number", "another sentence", false)]
    [InlineData("a number", "another number", true)]
    [InlineData("a number", "an option", true)]
    public void Branches_MergedBySetUpGit_AreInNoConflict(string one, string other, bool moved)
    {
        var repository = GitRepository.Around(office.Study.Folder)!;
        var attributes = Path.Combine(office.Study.Folder, ".git", "info", "attributes"); // as if .gitattributes had them
        try
        {
            File.WriteAllText(attributes, GitFiles.Attributes + "\n");
            Assert.True(MergeDrivers.Install(repository));
            office.Branch("one", Changes[one]);
            office.Branch("other", Changes[other]);
            office.Git.Run("merge -q one");

            var verdict = office.Study.Verified();
            Assert.Empty(verdict.Damaged);
            Assert.Equal(!moved, verdict.IsSame);
            Assert.Equal(moved, verdict.Summary.Any(l => l.StartsWith("  merge: both branches moved ", StringComparison.Ordinal)));
            Assert.DoesNotContain(verdict.Summary, l => l.Contains("the program", StringComparison.Ordinal)); // it is the same
            var taken = office.Study.Snapshots.AcceptMerged("*", MergedFiles.Of(office.Study.Snapshots.Path));
            Assert.Equal(moved, taken.Count > 0);
            office.Study.Accepted(); // what the merge itself moved
            Assert.True(office.Study.Verified().IsSame);
            var data = File.ReadAllText(Path.Combine(office.Study.Folder, "snapshots", "data.verified.csv"));
            Assert.Equal(one == "a number", data.Contains("6999", StringComparison.Ordinal));
            Assert.Equal(other == "another number", data.Contains("6777", StringComparison.Ordinal));
        }
        finally
        {
            MergeDrivers.Remove(repository);
            File.Delete(attributes);
            office.Git.Restore();
            office.Git.Run("branch -D one other");
        }
    }

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
            Assert.DoesNotContain(verdict.Damaged, d => d.Kind != DamageKind.Conflict);
            Assert.Equal(!inConflict, verdict.IsSame);
            Assert.Equal(conflicts.Length, office.Study.Snapshots.AcceptMerged("*", new HashSet<string>()).Count);
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
