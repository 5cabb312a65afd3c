using ReportGen.Cli.Git;
using ReportGen.Tests.Process.Rehearsal;

namespace ReportGen.Tests.Generator.Cli.Git;

/// <summary>What git does with snapshots that two branches moved, in a clone that was set up and in one that was not.</summary>
public sealed class GitSetupTests : IDisposable
{
    private static readonly byte[] Picture = [0x89, 0x50, 0, 0];

    private readonly TemporaryStudy study = new();
    private readonly GitFolder git;
    private readonly GitRepository repository;

    public GitSetupTests()
    {
        Move("a", "a", "one\n");
        study.Write(".gitattributes", GitFiles.Attributes + "\n");
        git = new GitFolder(study.Folder).Begin();
        repository = GitRepository.Around(study.Folder)!;
    }

    public void Dispose() => study.Dispose();

    [Fact]
    public void Merge_OfASetUpClone_KeepsOursAndTheSentencesOfBoth()
    {
        Assert.True(MergeDrivers.Install(repository));
        Assert.False(MergeDrivers.Install(repository)); // it is already
        MoveOnBranches();
        git.Run("merge -q theirs");
        Assert.Equal("unit,D\nu1,ours\n", Read("results.verified.csv"));
        Assert.Equal("ours\n\nmiddle\n\ntheirs\n", Read("document.verified.md"));
        Assert.Equal([.. Picture, (byte)'o'], File.ReadAllBytes(Path.Combine(study.Folder, "page.verified.png")));
        Assert.Equal(["document.verified.md", "page.verified.png", "results.verified.csv"], MergedFiles.Of(study.Folder).Order());
    }

    [Fact]
    public void Merge_WhereSetupWasUndone_IsInConflict()
    {
        MergeDrivers.Install(repository);
        Assert.True(MergeDrivers.Remove(repository));
        Assert.False(MergeDrivers.Remove(repository)); // it is gone
        MoveOnBranches();
        git.Run("merge -q theirs", mayFail: true);
        Assert.Equal(
            ["page.verified.png", "results.verified.csv"],
            git.Run("diff --name-only --diff-filter=U").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("<<<<<<< ", Read("results.verified.csv"), StringComparison.Ordinal);
        Assert.Contains("results.verified.csv", MergedFiles.Of(study.Folder)); // while the merge is not committed
    }

    [Fact]
    public void Merged_OfNoMerge_IsNothing()
    {
        MoveOnBranches();
        Assert.Empty(MergedFiles.Of(study.Folder));
        using var elsewhere = new TemporaryStudy();
        Assert.Empty(MergedFiles.Of(elsewhere.Folder));
    }

    [Fact]
    public void Files_OfABareRepository_AreCompletedOnce()
    {
        using var other = new TemporaryStudy().Write(".gitattributes", "*.png binary");
        new GitFolder(other.Folder).Run("init -q -b master");
        var around = GitRepository.Around(Path.Combine(other.Folder, "not", "there"))!;
        Assert.Equal([".gitattributes", ".gitignore"], GitFiles.Complete(around));
        Assert.StartsWith(
            "*.png binary\n# snapshots of ReportGen\n*.verified.* text eol=lf\n", ReadOf(other, ".gitattributes"),
            StringComparison.Ordinal);
        Assert.Equal("# snapshots of ReportGen\n*.received.*\noutput/\n", ReadOf(other, ".gitignore"));
        Assert.Empty(GitFiles.Complete(around));
    }

    [Fact]
    public void Ignored_IsWhatIsBuiltAsWell_WhereItIsNot()
    {
        using var other = new TemporaryStudy().Write(".gitignore", "*.received.*\n").Write("cities/output/cities/report.zh.html", "");
        new GitFolder(other.Folder).Run("init -q -b master");
        var around = GitRepository.Around(other.Folder)!;
        Assert.Equal([".gitattributes", ".gitignore"], GitFiles.Complete(around));
        Assert.Equal("*.received.*\n# snapshots of ReportGen\noutput/\n", ReadOf(other, ".gitignore"));
        Assert.NotNull(around.Ask("check-ignore", "--quiet", "cities/output/cities/report.zh.html"));
    }

    [Fact]
    public void Attributes_AreThoseOfThisRepositoryAndOfTheManual()
    {
        var lines = GitFiles.Attributes.ReplaceLineEndings("\n").Split('\n');
        Assert.True(lines.Length > 4);
        var shipped = File.ReadAllLines(Path.Combine(Repository.Root, ".gitattributes"));
        Assert.Equal(lines, shipped.Where(lines.Contains));
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "snapshots.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```gitattributes\n{string.Join('\n', lines)}\n```", manual, StringComparison.Ordinal);
    }

    private void MoveOnBranches()
    {
        git.Run("checkout -q -b theirs");
        Move("theirs", "a", "theirs\n");
        git.Commit("theirs").Run("checkout -q master");
        Move("ours", "ours", "one\n");
        git.Commit("ours");
    }

    private void Move(string number, string first, string last)
    {
        study.Write("results.verified.csv", $"unit,D\nu1,{number}\n").Write("document.verified.md", $"{first}\n\nmiddle\n\n{last}");
        File.WriteAllBytes(Path.Combine(study.Folder, "page.verified.png"), [.. Picture, (byte)number[0]]);
    }

    private string Read(string file) => ReadOf(study, file);

    private static string ReadOf(TemporaryStudy of, string file) => File.ReadAllText(Path.Combine(of.Folder, file));
}
