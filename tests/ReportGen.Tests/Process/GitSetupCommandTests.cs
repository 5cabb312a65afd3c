using ReportGen.Tests.Process.Rehearsal;

namespace ReportGen.Tests.Process;

/// <summary><c>reportgen git-setup</c> as a user's shell starts it.</summary>
[Trait("Speed", "slow")]
public sealed class GitSetupCommandTests
{
    [Fact]
    public void GitSetup_OfARepository_SaysWhatItDidAndUndoesIt()
    {
        using var study = new TemporaryStudy();
        var git = new GitFolder(study.Folder);
        git.Run("init -q -b master");
        Assert.Equal(
            "settings of this clone: snapshots that both branches moved stay ours until they are built anew\n"
            + ".gitattributes: added what it lacks; commit it\n.gitignore: added what it lacks; commit it\n"
            + "after a merge: reportgen verify STUDY, reportgen accept STUDY --merge\n",
            Said(study));
        Assert.Equal("true", git.Run("config merge.reportgen.driver").Trim());
        Assert.StartsWith(
            "settings of this clone: as they should be\n.gitattributes, .gitignore: as they should be\n", Said(study),
            StringComparison.Ordinal);
        Assert.StartsWith("settings of this clone: the merge drivers are gone\n", Said(study, "--undo"), StringComparison.Ordinal);
        Assert.Equal("", git.Run("config merge.reportgen.driver", mayFail: true));
        Assert.Equal("settings of this clone: there are no merge drivers of ours\n", Said(study, "--undo"));
    }

    [Fact]
    public void GitSetup_OutsideOfARepository_SaysSo()
    {
        using var study = new TemporaryStudy();
        var run = ProgramRun.Of(study.Folder, ["git-setup"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "reportgen: '.' is in no git repository that this machine can read\n  hint: ", run.Errors.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        var nowhere = ProgramRun.Of(study.Folder, ["git-setup", "nowhere"]);
        Assert.Contains("there is no folder 'nowhere'", nowhere.Errors, StringComparison.Ordinal);
    }

    private static string Said(TemporaryStudy study, params string[] options)
    {
        var run = ProgramRun.Of(study.Folder, ["git-setup", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output.ReplaceLineEndings("\n");
    }
}
