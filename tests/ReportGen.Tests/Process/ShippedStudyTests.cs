using ReportGen.Tests.Generator.Engine.Verify;

namespace ReportGen.Tests.Process;

/// <summary>
/// Every shipped study in its languages is the one that was accepted. After a change that is meant: <c>reportgen verify</c>, look,
/// <c>reportgen accept</c>.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ShippedStudyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "indicators", "studies");

    public static TheoryData<string> Studies =>
    [
        .. Directory.EnumerateDirectories(Folder).Where(d => File.Exists(Path.Combine(d, "study.yaml")))
            .Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Studies))]
    public void Study_IsTheAcceptedOne(string study)
    {
        var run = ProgramRun.Of(Repository.Root, ["verify", Path.Combine("indicators", "studies", study, "study.yaml"), "--no-color"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Folder, study, "snapshots"), "*.received.*"));
        Limits.Hold(Path.Combine(Folder, study, "snapshots"));
    }
}
