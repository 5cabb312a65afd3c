using System.Runtime.Versioning;

namespace ReportGen.Tests.Process.Faults;

/// <summary>Ctrl+C, a closed terminal or a server that stops the program: it takes everything of its own along.</summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class SignalTests
{
    [Theory]
    [InlineData("INT", 130, "build")]
    [InlineData("TERM", 143, "build")]
    [InlineData("HUP", 129, "build")]
    [InlineData("TERM", 143, "verify")]
    [InlineData("INT", 130, "diff")]
    public void Program_Signalled_LeavesNothing(string signal, int exitCode, string command)
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Build("html").ExitCode);
        var before = place.Report();
        place.Measure(23);
        string[] arguments = command switch
        {
            "build" => ["build", "study.yaml", "--out", "out", "--format", "html,pdf,csv"],
            "verify" => ["verify", "study.yaml"],
            _ => ["diff", "study.yaml", "--set", "weighting=equal"],
        };
        var stopped = 0;
        foreach (var after in (int[])[150, 300, 450, 600])
        {
            var ended = place.Interrupt(signal, TimeSpan.FromMilliseconds(after), arguments);
            if (ended == exitCode) stopped++;
            else Assert.Contains(ended, (int[])[0, 5]); // it was done before
            place.LeavesNothing();
            if (command == "build" && ended == exitCode) Assert.Equal(before, place.Report());
            if (command == "build" && ended == 0) before = place.Report();
        }
        Assert.True(stopped > 0, "no run was still at work");
    }

    [Fact]
    public void FirstBuild_Signalled_LeavesNoFolder()
    {
        using var place = new Workplace();
        var ended = place.Interrupt("TERM", TimeSpan.FromMilliseconds(400), "build", "study.yaml", "--out", "made/deep/out");
        if (ended == 143) Assert.False(Directory.Exists(Path.Combine(place.Folder, "made")), "a folder is left");
        place.LeavesNothing();
    }
}
