using System.Runtime.Versioning;

namespace ReportGen.Tests.Process.Faults;

/// <summary>
/// A disk that is full or may not be written: exit code 4 with the reason, the last output as it was, nothing half-written.
/// </summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class DiskTests
{
    [Theory] // a limit on the size of files stands for a full disk: a write fails in the middle of a file
    [InlineData("html", 64)]
    [InlineData("csv,svg", 1)]
    [InlineData("xlsx", 8)]
    [InlineData("html,pdf", 64)]
    public void Build_FullDisk_EndsWithFourAndLeavesTheLastOutput(string formats, int kilobytes)
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Build(formats).ExitCode);
        var before = place.Report();
        place.Measure(23);
        var run = Limited(place, kilobytes, "build", "study.yaml", "--out", "out", "--format", formats);
        Refused(run);
        Assert.Equal(before, place.Report());
        place.LeavesNothing();
        Assert.Equal(0, place.Build(formats).ExitCode);
    }

    [Theory]
    [InlineData("init", "--template", "hdi", "--out", "new")]
    [InlineData("simulate", "study.yaml", "--out", "new.csv")]
    [InlineData("diff", "study.yaml", "--set", "weighting=equal", "--out", "new.html")]
    [InlineData("verify", "study.yaml")]
    public void Command_FullDisk_EndsWithFourAndLeavesNothing(params string[] command)
    {
        using var place = new Workplace();
        File.WriteAllText(Path.Combine(place.Folder, "simulation.yaml"), Simulation);
        Refused(Limited(place, 0, command));
        Assert.False(Path.Exists(Path.Combine(place.Folder, "new")) || Path.Exists(Path.Combine(place.Folder, "new.csv"))
            || Path.Exists(Path.Combine(place.Folder, "new.html")) || Path.Exists(Path.Combine(place.Folder, "snapshots")));
        place.LeavesNothing();
    }

    [Theory]
    [InlineData("study")]
    [InlineData("out")]
    [InlineData("temporary")]
    public void Program_FolderThatMayNotBeWritten_EndsWithFour(string which)
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Build("html").ExitCode);
        var before = place.Report();
        place.Measure(23);
        var folder = which switch { "study" => place.Folder, "out" => place.Output, _ => place.Temporary };
        string[] build = ["build", "study.yaml", "--format", "html", "--out", which == "out" ? "out" : "new"];
        place.OpenToAll();
        Workplace.Allow(folder, "a-w");
        var run = place.AsOrdinaryUser(which == "temporary" ? ["verify", "study.yaml"] : build);
        Workplace.Allow(folder, "a+w");
        Refused(run);
        Assert.Equal(before, place.Report());
        place.LeavesNothing();
    }

    [Fact]
    public void Verify_FolderOfTemporaryFilesMissing_EndsWithFour()
    {
        using var place = new Workplace();
        Refused(place.Run([("TMPDIR", Path.Combine(place.Folder, "nowhere"))], "verify", "study.yaml"));
        Assert.Equal(0, place.Run([("TMPDIR", Path.Combine(place.Folder, "nowhere"))], "build", "study.yaml", "--format", "html").ExitCode);
    }

    private const string Simulation = "schema: 1\nseed: 7\ndefault: {range: [1, 10]}\n";

    private static void Refused(ProgramRun run)
    {
        Assert.True(run.ExitCode == 4, $"{run.ExitCode}: {run.Output}{run.Errors}");
        Assert.StartsWith("reportgen: the disk refuses: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static ProgramRun Limited(Workplace place, int kilobytes, params string[] arguments) =>
        place.Through(
            ["bash", "-c", $"ulimit -f {kilobytes}; trap '' XFSZ; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "bash"], arguments);
}
