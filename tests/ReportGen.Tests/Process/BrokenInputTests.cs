using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Tests.Process;

/// <summary>
/// A folder of broken inputs: each lies over the base study, is refused with exit code 1 and the accepted message, and leaves no output.
/// </summary>
[Trait("Speed", "slow")]
public sealed class BrokenInputTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Process", "broken");

    private static readonly string[] Names =
    [
        .. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d))
            .Where(d => d != "_base").Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Cases => [.. Names];

    /// <summary>One of twenty, as a user's shell meets it: a process takes as long as twenty of them in this one.</summary>
    public static TheoryData<string> Sample => [.. Names.Where((_, at) => at % 20 == 0)];

    [Theory, MemberData(nameof(Cases))]
    public void Build_BrokenInput_IsRefusedWithTheAcceptedMessage(string name)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"), Path.Combine(Folder, name));
        var written = study.Build("html,csv,svg");
        Approver.Verify(study.Printed(Severity.Warning), Path.Combine(Folder, name), "expected");
        Assert.Null(written);
        Assert.True(study.Diagnostics.HasErrors, "refused without an error");
        LeavesNothing(study, study.Printed());
    }

    [Theory, MemberData(nameof(Cases))] // a check goes on where a build stops, over what is broken
    public void Check_BrokenInput_SaysWhatTheBuildSays(string name)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"), Path.Combine(Folder, name));
        Assert.Null(study.Build());
        var refused = Errors(study).ToHashSet();
        Assert.False(study.Check(), "a check finds nothing wrong");
        Assert.Subset(Errors(study).ToHashSet(), refused);
    }

    [Theory, MemberData(nameof(Sample))]
    public void Build_BrokenInputAtTheCommandLine_EndsWithOne(string name)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"), Path.Combine(Folder, name));
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,csv,svg", "--no-color"]);
        const string end = "reportgen: nothing was written\n";
        var errors = run.Errors.ReplaceLineEndings("\n");
        Assert.EndsWith(end, errors, StringComparison.Ordinal);
        Approver.Verify(errors[..^end.Length], Path.Combine(Folder, name), "expected");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        LeavesNothing(study, run.Errors);
    }

    [Fact]
    public void Build_BaseStudy_Succeeds()
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Folder, "_base"));
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "html,csv,svg,xlsx"]);
        Assert.Equal((0, "out/report.en.html\nout/report.zh.html\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Errors));
    }

    [Fact]
    public void Folder_HoldsItsCases() => Assert.True(Cases.Count >= 200 && Sample.Count >= 10, $"{Cases.Count} cases");

    private static IEnumerable<(string Code, string File, string Message)> Errors(TemporaryStudy study) =>
        study.Diagnostics.Sorted().Where(d => d.Severity == Severity.Error).Select(d => (d.Code, d.Span?.File ?? "", d.Message));

    // no output, nothing half-written, and no word of the machine's folders
    private static void LeavesNothing(TemporaryStudy study, string errors)
    {
        Assert.False(Directory.Exists(study.Output), "a refused build left an output folder");
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(study.Folder), e => Path.GetFileName(e).StartsWith('.'));
        Assert.DoesNotContain(study.Folder, errors, StringComparison.Ordinal);
    }
}
