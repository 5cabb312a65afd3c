using System.Runtime.Versioning;

namespace ReportGen.Tests.Process.Faults;

/// <summary>Machines, users and folders as they come: the report is the same everywhere.</summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class EnvironmentTests
{
    private static readonly string[] Formats = ["--out", "out", "--format", "html,pdf,csv,xlsx"];

    [Theory]
    [InlineData("with blanks in it")]
    [InlineData("数字韧性研究")]
    [InlineData("a#b%20c'd\"e&f;g$h")]
    [InlineData("-n")]
    [InlineData("[x]{y}*?")]
    public void Build_FolderOfAnyName_GivesTheSameReport(string name)
    {
        using var plain = new Workplace();
        using var odd = new Workplace(name);
        string[] build = ["build", "study.yaml", .. Formats];
        Assert.Equal((0, ""), Ended(plain.Run(build)));
        Assert.Equal((0, ""), Ended(odd.Run(build)));
        Assert.Equal(plain.Report(), odd.Report());
        Directory.Move(odd.Output, Path.Combine(odd.Folder, name));
        var again = odd.Run(
            ["build", Path.Combine(odd.Folder, "study.yaml"), "--out", Path.Combine(odd.Folder, name), .. Formats[2..]]);
        Assert.Equal((0, ""), Ended(again));
        Assert.Equal(plain.Report(), FolderHashes.Of(Path.Combine(odd.Folder, name)));
        odd.LeavesNothing();
    }

    [Theory] // as a service or a container starts it
    [InlineData("HOME", null)]
    [InlineData("TMPDIR", "/nowhere/at/all")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("TERM", null)]
    public void Build_InABareEnvironment_GivesTheSameReport(string variable, string? value)
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Run(["build", "study.yaml", .. Formats]).ExitCode);
        var report = place.Report();
        Directory.Delete(place.Output, recursive: true);
        Assert.Equal((0, ""), Ended(place.Run([(variable, value)], ["build", "study.yaml", .. Formats])));
        Assert.Equal(report, place.Report());
    }

    [Fact]
    public void Build_FilesForNobodyElse_GivesTheSameReport()
    {
        using var place = new Workplace();
        string[] build = ["build", "study.yaml", .. Formats];
        Assert.Equal(0, place.Run(build).ExitCode);
        var report = place.Report();
        Directory.Delete(place.Output, recursive: true);
        Assert.Equal((0, ""), Ended(place.Through(["bash", "-c", "umask 077; exec \"$@\"", "bash"], build)));
        Assert.Equal(report, place.Report());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(place.Output, "report.en.html")));
    }

    [Fact] // the checkout belongs to another, who has set it up
    public void Build_UserWithoutRightsOverTheCheckout_GivesTheSameReport()
    {
        using var place = new Workplace();
        string[] build = ["build", "study.yaml", .. Formats];
        Assert.Equal(0, place.Run(build).ExitCode);
        var report = place.Report();
        Directory.Delete(place.Output, recursive: true);
        place.OpenToAll();
        Assert.Equal((0, ""), Ended(place.AsOrdinaryUser(build)));
        Assert.Equal(report, place.Report());
        place.LeavesNothing();
    }

    [Fact]
    public async Task Build_TwoAtOnceIntoOneFolder_LeaveOneWholeReport()
    {
        using var place = new Workplace();
        var reports = new List<SortedDictionary<string, string>>();
        string[] one = ["build", "study.yaml", "--out", "out", "--format", "html,csv"];
        string[] other = ["build", "study.yaml", "--out", "out", "--format", "html,svg", "--set", "subtitle=Another"];
        foreach (var build in (string[][])[one, other])
        {
            Assert.Equal(0, place.Run(build).ExitCode);
            reports.Add(place.Report());
            Directory.Delete(place.Output, recursive: true);
        }
        for (var round = 0; round < 8; round++)
        {
            var both = await Task.WhenAll(Task.Run(() => place.Run(one)), Task.Run(() => place.Run(other)));
            Assert.All(both, run => Assert.Equal(0, run.ExitCode));
            Assert.Contains(reports, r => r.SequenceEqual(place.Report()));
            place.LeavesNothing();
        }
    }

    [Theory]
    [InlineData("out/")]
    [InlineData("./out//")]
    [InlineData("other/../out/.")]
    public void Build_FolderNamedWithASlash_KeepsNoStaleFile(string named)
    {
        using var place = new Workplace();
        Assert.Equal(0, place.Run("build", "study.yaml", "--out", named, "--format", "html,svg").ExitCode);
        place.Measure(23);
        Assert.Equal(0, place.Run("build", "study.yaml", "--out", named, "--format", "html").ExitCode);
        Assert.Equal(["provenance.json", "report.en.html", "report.zh.html"], place.Report().Keys);
        place.LeavesNothing();
    }

    [Theory]
    [InlineData("build", "study.yaml", "--out", "data.csv", "--out: 'data.csv' is a file, not a folder")]
    [InlineData("init", "data.csv", "--out", "data.csv", "--out: 'data.csv' is a file, not a folder")]
    [InlineData("diff", "study.yaml", "--out", "text", "--out: 'text' is a folder, not a file")]
    public void Program_PlaceOfAnotherKind_IsAWrongCommandLine(string command, string named, string option, string place, string message)
    {
        using var work = new Workplace();
        var before = FolderHashes.Of(work.Folder);
        var run = work.Run(command, named, option, place);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"reportgen: {message}\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, FolderHashes.Of(work.Folder));
    }

    private static (int, string) Ended(ProgramRun run) => (run.ExitCode, run.Errors);
}
