using System.Diagnostics;
using System.Runtime.Versioning;

namespace ReportGen.Tests.Process.Faults;

/// <summary>
/// Setup that is ended in the middle, has no rights, or finds damage: it says so, leaves nothing half, and goes on when asked again.
/// The npm is one of ours, which waits or fails.
/// </summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class SetupTests : IDisposable
{
    private const string Waiting = "#!/bin/sh\n[ \"$1\" = --version ] && { echo 10; exit; }\ntouch \"$STARTED\"\nsleep 600\n";
    private const string Failing = "#!/bin/sh\n[ \"$1\" = --version ] && { echo 10; exit; }\necho 'npm error no network' >&2\nexit 1\n";

    private readonly Workplace place = new();
    private readonly string home;

    public SetupTests()
    {
        home = Directory.CreateDirectory(Path.Combine(place.Folder, "home")).FullName;
        foreach (var part in (string[])["templates", "indicators"])
        {
            Repository.Copy(Path.Combine(Repository.Root, part), Path.Combine(home, part));
        }
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public void Setup_Ended_IsDoneAgainByTheNext(string signal, int exitCode)
    {
        using var running = Start(Waiting, "setup");
        var clock = Stopwatch.StartNew();
        while (!File.Exists(Started) && clock.Elapsed < TimeSpan.FromSeconds(30)) Thread.Sleep(20);
        Workplace.Signal(running, signal);
        Assert.True(running.WaitForExit(TimeSpan.FromSeconds(30)), "setup does not end");
        Assert.Equal(exitCode, running.ExitCode);
        if (signal != "KILL") Assert.Equal(["setup.lock"], Cache());
        place.EndProcesses(isExpected: signal == "KILL"); // the orphan of a killed one, which the real npm brings to its end
        var next = End(Start(Failing, "setup"));
        Assert.Equal(3, next.ExitCode);
        Assert.Contains("npm ci failed: npm error no network", next.Errors, StringComparison.Ordinal);
        Assert.Equal(["setup-missing.json", "setup.lock"], Cache());
    }

    [Fact]
    public void Build_RecordOfSetupDamaged_IsSetUpAgain()
    {
        Directory.CreateDirectory(Path.Combine(home, ".cache"));
        File.WriteAllText(Path.Combine(home, ".cache", "setup-missing.json"), "{\"half");
        var run = End(Start(Failing, "build", "study.yaml", "--out", "out", "--format", "html,pdf"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no PDF: the typesetter with its fonts is missing: npm ci failed", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(place.Output, "report.en.html")));
    }

    [Theory]
    [InlineData("setup", 4, "reportgen: the disk refuses: ")]
    [InlineData("build", 3, "reportgen: no PDF: the typesetter with its fonts is missing: ")]
    public void Program_CheckoutThatMayNotBeWritten_SaysSo(string command, int exitCode, string message)
    {
        File.WriteAllText(Path.Combine(home, ".cache"), ""); // in the way, for a superuser too
        string[] arguments = command == "setup" ? ["setup"] : ["build", "study.yaml", "--out", "out", "--format", "html,pdf"];
        var run = End(Start(Failing, arguments));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(command == "build", File.Exists(Path.Combine(place.Output, "report.en.html")));
    }

    [Fact]
    public async Task Setup_TwoAtOnce_OneAfterTheOther()
    {
        var both = await Task.WhenAll(Task.Run(() => End(Start(Failing, "setup"))), Task.Run(() => End(Start(Failing, "setup"))));
        Assert.All(both, run => Assert.Equal(3, run.ExitCode));
        Assert.Equal(["setup-missing.json", "setup.lock"], Cache());
    }

    public void Dispose() => place.Dispose();

    private string Started => Path.Combine(place.Folder, "started");

    private string[] Cache() =>
    [
        .. Directory.EnumerateFileSystemEntries(Path.Combine(home, ".cache"))
            .Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)
    ];

    private static ProgramRun End(System.Diagnostics.Process running)
    {
        using (running) return Workplace.End(running);
    }

    private System.Diagnostics.Process Start(string npm, params string[] arguments)
    {
        var programs = Directory.CreateDirectory(Path.Combine(place.Folder, "programs")).FullName;
        var file = Path.Combine(programs, "npm");
        if (!File.Exists(file) || File.ReadAllText(file) != npm) File.WriteAllText(file, npm);
        File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
        return place.Start(
            [("REPORTGEN_HOME", home), ("STARTED", Started), ("PATH", $"{programs}:{Environment.GetEnvironmentVariable("PATH")}")],
            arguments);
    }
}
