namespace ReportGen.Tests.Process;

/// <summary>
/// A folder of broken inputs: each lies over the base study, is refused with exit code 1 and the accepted message, and leaves no output.
/// </summary>
[Trait("Speed", "slow")]
public sealed class BrokenInputTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Process", "broken");

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d))
            .Where(d => d != "_base").Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Cases))]
    public void Build_BrokenInput_IsRefusedWithTheAcceptedMessage(string name)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"), Path.Combine(Folder, name));
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,csv,svg", "--no-color"]);
        Approver.Verify(run.Errors, Path.Combine(Folder, name), "expected");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.False(Directory.Exists(study.Output), "a refused build left an output folder");
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(study.Folder), e => Path.GetFileName(e).StartsWith('.'));
        Assert.DoesNotContain(study.Folder, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_BaseStudy_Succeeds()
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"));
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,csv,svg,xlsx"]);
        Assert.Equal((0, "out/report.en.html\nout/report.zh.html\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Errors));
    }

    [Fact]
    public void Folder_HoldsAtLeastFortyCases() => Assert.True(Cases.Count >= 40, $"{Cases.Count} cases");
}
