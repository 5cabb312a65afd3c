using System.Globalization;
using System.Runtime.Versioning;
using MathNet.Numerics.Random;

namespace ReportGen.Tests.Process.Faults;

/// <summary>
/// The program killed at moments drawn from a seed, as by a power cut or the system's want of memory: the last good output stays, the next
/// run does its work, and nothing is left after it. REPORTGEN_KILLS says how often; a dozen where it says nothing.
/// </summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class KilledTests
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("REPORTGEN_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 12;

    private readonly MersenneTwister chance = new(20261127);

    [Theory]
    [InlineData("html,csv", 0.5)]
    [InlineData("html,pdf", 0.17)]
    public void Build_KilledAtAnyMoment_LeavesTheOldReportOrTheNewOne(string formats, double share)
    {
        using var place = new Workplace();
        var (reports, time) = (new SortedDictionary<string, string>[2], TimeSpan.Zero);
        foreach (var of in (int[])[0, 1])
        {
            place.Measure(22 + of);
            time = Timed(() => Assert.Equal(0, place.Build(formats).ExitCode));
            reports[of] = place.Report();
        }
        for (var kill = 0; kill < Kills * share; kill++)
        {
            place.Measure(22 + (kill % 2));
            place.Interrupt("KILL", time * chance.NextDouble(), "build", "study.yaml", "--out", "out", "--format", formats);
            if (!Directory.Exists(Path.Combine(place.Output, ".publishing"))) // in the midst of it both are there, and the next run goes on
            {
                var left = place.Report().Where(f => !f.Key.StartsWith(".building-", StringComparison.Ordinal)).ToDictionary();
                Assert.Contains(reports, r => r.SequenceEqual(left));
            }
            Assert.Equal((0, ""), Ended(place.Build(formats)));
            Assert.Equal(reports[kill % 2], place.Report());
            place.LeavesNothing();
        }
    }

    [Fact]
    public void FirstBuild_KilledAtAnyMoment_IsNotInTheWayOfTheNext()
    {
        using var place = new Workplace();
        var time = Timed(() => Assert.Equal(0, place.Build().ExitCode));
        var report = place.Report();
        for (var kill = 0; kill < Kills / 6; kill++)
        {
            Directory.Delete(place.Output, recursive: true);
            place.Interrupt("KILL", time * chance.NextDouble(), "build", "study.yaml", "--out", "out", "--format", "html,csv");
            Assert.Equal((0, ""), Ended(place.Build()));
            Assert.Equal(report, place.Report());
            place.LeavesNothing();
        }
    }

    [Fact]
    public void VerifyAndAccept_KilledAtAnyMoment_AreDoneByTheNext()
    {
        using var place = new Workplace();
        Verify(place, 5);
        Assert.Equal(0, place.Run("accept", "study.yaml").ExitCode);
        var accepted = Snapshots(place);
        place.Measure(23);
        var time = Timed(() => Verify(place, 5));
        var (verified, received) = (Snapshots(place, "*.verified.*"), Snapshots(place, "*.received.*"));
        Assert.Equal(accepted, verified);
        for (var kill = 0; kill < Kills / 6; kill++)
        {
            place.Interrupt("KILL", time * chance.NextDouble(), "verify", "study.yaml");
            Assert.Equal(verified, Snapshots(place, "*.verified.*"));
            Verify(place, 5);
            Assert.Equal(received, Snapshots(place, "*.received.*"));
            place.LeavesNothing();
        }
        time = TimeSpan.FromMilliseconds(300);
        for (var kill = 0; kill < Kills / 6; kill++)
        {
            place.Measure(24 + kill);
            Verify(place, 5);
            var wanted = Snapshots(place, "*.received.*").Where(s => IsSnapshot(s.Key)).Select(s => s.Value).ToHashSet();
            place.Interrupt("KILL", time * chance.NextDouble(), "accept", "study.yaml");
            Assert.Equal(0, place.Run("accept", "study.yaml").ExitCode);
            Assert.Subset(Snapshots(place, "*.verified.*").Values.ToHashSet(), wanted);
            Verify(place, 0);
            place.LeavesNothing();
        }
    }

    [Fact]
    public void Init_KilledAtAnyMoment_IsDoneByTheNext()
    {
        using var place = new Workplace();
        string[] begin = ["init", "--template", "hdi", "--out", "new"];
        var made = Path.Combine(place.Folder, "new");
        var time = Timed(() => Assert.Equal(0, place.Run(begin).ExitCode));
        var study = FolderHashes.Of(made);
        for (var kill = 0; kill < Kills / 3; kill++)
        {
            Directory.Delete(made, recursive: true);
            place.Interrupt("KILL", time * chance.NextDouble(), begin);
            var next = place.Run(begin);
            Assert.True(next.ExitCode == 0 || next.Errors.Contains("is there already", StringComparison.Ordinal), next.Errors);
            Assert.Equal(study, FolderHashes.Of(made));
            place.LeavesNothing();
        }
    }

    private static bool IsSnapshot(string file) =>
        !file.Contains(".difference.", StringComparison.Ordinal) && !file.StartsWith("obsolete.", StringComparison.Ordinal);

    private static void Verify(Workplace place, int exitCode)
    {
        var run = place.Run([("REPORTGEN_NODE", "/nowhere/node")], "verify", "study.yaml");
        Assert.True(run.ExitCode == exitCode || (exitCode == 0 && run.ExitCode == 3), run.Output + run.Errors); // without pages of print
    }

    private static SortedDictionary<string, string> Snapshots(Workplace place, string pattern = "*")
    {
        var names = Directory.EnumerateFiles(Path.Combine(place.Folder, "snapshots"), pattern).Select(f => Path.GetFileName(f)).ToHashSet();
        var all = FolderHashes.Of(Path.Combine(place.Folder, "snapshots"));
        return new(all.Where(s => names.Contains(s.Key)).ToDictionary(), StringComparer.Ordinal);
    }

    private static (int, string) Ended(ProgramRun run) => (run.ExitCode, run.Errors);

    private static TimeSpan Timed(Action run)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        run();
        return clock.Elapsed;
    }
}
