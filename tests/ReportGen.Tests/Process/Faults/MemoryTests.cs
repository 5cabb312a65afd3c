using System.Runtime.Versioning;

namespace ReportGen.Tests.Process.Faults;

/// <summary>
/// A panel that the machine, or what a container leaves of it, does not hold: exit code 4 with the reason, the last output as it was.
/// </summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class MemoryTests
{
    [Fact]
    public void Build_PanelLargerThanTheMemory_EndsWithFourAndLeavesTheLastOutput()
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Build().ExitCode);
        var before = place.Report();
        var units = Enumerable.Range(10, 50_000).ToList(); // by 100 years and 8 columns: 360 MB of cells
        File.AppendAllLines(Path.Combine(place.Folder, "units.csv"), units.Select(u => $"{u},甲{u},U{u},,north"));
        File.AppendAllLines(Path.Combine(place.Folder, "data.csv"), units.Select(u => $"{u},2019,22,6,8,6,121,1.5,6,18"));
        var study = Path.Combine(place.Folder, "study.yaml");
        File.WriteAllText(study, File.ReadAllText(study).Replace("from: 2019", "from: 1922", StringComparison.Ordinal));
        var run = place.Run([("DOTNET_GCHeapHardLimit", "0x8000000")], "build", "study.yaml", "--out", "out", "--format", "html,csv");
        Assert.Equal(
            "reportgen: the memory is not enough: the program may use 0.134 GB here\n"
            + "  hint: give it more (a container's limit counts), or ask for fewer formats, indicators or years\n", run.Errors);
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Equal(before, place.Report());
        place.LeavesNothing();
    }
}
