using System.Diagnostics;

using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>
/// Two branches that each move a number: what git leaves in conflict is said, never read, and built anew from the merged inputs.
/// </summary>
[Trait("Speed", "slow")]
public sealed class MergeTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy);

    public void Dispose() => study.Dispose();

    [Fact]
    public void Branches_ThatEachMoveANumber_AreMergedByBuildingAnew()
    {
        Commit("start");
        Git("branch other");
        Move("1,2019,22", "1,2019,23");
        Commit("one");
        Git("checkout -q other");
        Move("4,2020,22", "4,2020,25");
        Commit("other");
        Git("merge -q master", mayFail: true);
        var merged = File.ReadAllText(Path.Combine(study.Folder, "data.csv")); // lines apart merge by themselves
        Assert.Contains("1,2019,23", merged, StringComparison.Ordinal);
        Assert.Contains("4,2020,25", merged, StringComparison.Ordinal);

        var verdict = study.Verified();
        Assert.False(verdict.IsSame);
        Assert.NotEmpty(verdict.Damaged);
        Assert.All(verdict.Damaged, d => Assert.True(d.Kind == DamageKind.Conflict, d.Name));
        Assert.Contains("error[RG8005]: ", study.Printed(), StringComparison.Ordinal);
        Assert.Matches(@"files are not a snapshot: merge conflict: .*\n  --> .*snapshots/.*\.verified\.\w+:\d+\n", study.Printed());
        Assert.Equal(verdict.Damaged.Length, study.Snapshots.AcceptMerged("*", new HashSet<string>()).Count);
        Assert.Empty(study.Verified().Damaged);
        study.Accepted();
        Assert.True(study.Verified().IsSame);
    }

    [Theory]
    [InlineData("a,1\nb,2\n", 0, false)]
    [InlineData("a,1\nb\n", 3, false)]
    [InlineData("a,1\nb,2,3\n", 3, false)]
    [InlineData("a,1\n<<<<<<< HEAD\nb,2\n=======\nb,3\n>>>>>>> other\n", 3, true)]
    public void Damage_IsFoundAtItsLine(string rows, int line, bool isConflict)
    {
        var damage = ReportGen.Engine.Verify.Snapshots.Damage.Of(
            ReportGen.Engine.Verify.Snapshots.Snapshot.Of("results.scores", "csv", "unit,score\n" + rows));
        Assert.Equal((line, isConflict), (damage?.Line ?? 0, damage?.Kind == DamageKind.Conflict));
    }

    private void Commit(string message)
    {
        study.Accepted();
        if (!Directory.Exists(Path.Combine(study.Folder, ".git"))) Git("init -q -b master");
        File.WriteAllText(Path.Combine(study.Folder, ".gitignore"), "out/\n");
        Git("add -A");
        Git($"-c user.name=a -c user.email=a@b commit -q -m {message}");
    }

    private void Move(string from, string to) => study.Replace("data.csv", from, to);

    private void Git(string arguments, bool mayFail = false)
    {
        var start = new ProcessStartInfo("git", $"-c user.name=a -c user.email=a@b {arguments}")
        {
            WorkingDirectory = study.Folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var git = System.Diagnostics.Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(mayFail || git.ExitCode == 0, said);
    }
}
