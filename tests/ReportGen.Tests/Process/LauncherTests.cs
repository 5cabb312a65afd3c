using System.Diagnostics;
using System.Runtime.Versioning;

namespace ReportGen.Tests.Process;

/// <summary>
/// The launcher publishes when, and only when, the sources are not those of the last publish. A copy of it runs among a few sources of its
/// own, with a <c>dotnet</c> that publishes what the one source file says and writes down each publish.
/// </summary>
[Trait("Speed", "slow")]
[SupportedOSPlatform("linux")]
public sealed class LauncherTests : IDisposable
{
    private const string Dotnet = """
        #!/usr/bin/env bash
        echo published >>"$MARKS"
        [[ -z ${SLOW-} ]] || sleep 1
        if grep -q broken "$2/Program.cs"; then echo "error CS1002"; exit 1; fi
        while [[ $1 != --output ]]; do shift; done
        mkdir -p "$2" && cp "$REPORTGEN_HOME/src/Generator/Cli/Program.cs" "$2/said"
        printf '#!/usr/bin/env bash\ncat "${0%%/*}/said"\n' >"$2/reportgen" && chmod +x "$2/reportgen"
        """;

    private readonly TemporaryStudy home = new TemporaryStudy()
        .Write("src/Generator/Cli/Program.cs", "first").Write("src/Other.cs", "").Write("global.json", "{}")
        .Write("Directory.Build.props", "").Write("bin/dotnet", Dotnet).Write("marks", "");

    public LauncherTests()
    {
        File.Copy(Path.Combine(Repository.Root, "reportgen"), Path.Combine(home.Folder, "reportgen"));
        File.SetUnixFileMode(Source("bin/dotnet"), (UnixFileMode)0b111_101_101);
    }

    [Fact]
    public void Start_NothingChanged_PublishesOnce()
    {
        var first = Run();
        Assert.Equal((0, "first"), (first.ExitCode, first.Output));
        Assert.StartsWith("reportgen: building the program, which takes about a minute", first.Errors, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(0, "first", ""), Run());
        Directory.CreateDirectory(Source("src/Generator/Cli/obj")); // a build beside it is no change of the sources
        File.WriteAllText(Source("src/Generator/Cli/obj/made.cs"), "");
        Assert.Equal(new ProgramRun(0, "first", ""), Run());
        Assert.Equal(1, Publishes);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("added")]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("edited with its old date and size")]
    [InlineData("another's settings")]
    public void Start_SourcesChanged_PublishesAgain(string change)
    {
        Run();
        var program = Source("src/Generator/Cli/Program.cs");
        switch (change)
        {
            case "edited": File.WriteAllText(program, "second"); break;
            case "added": File.WriteAllText(Source("src/New.cs"), ""); break;
            case "deleted": File.Delete(Source("src/Other.cs")); break;
            case "renamed": File.Move(Source("src/Other.cs"), Source("src/Another.cs")); break;
            case "another's settings": File.WriteAllText(Source("Directory.Build.targets"), ""); break;
            default:
                var date = File.GetLastWriteTimeUtc(program);
                File.WriteAllText(program, "FIRST");
                File.SetLastWriteTimeUtc(program, date);
                break;
        }
        var after = Run();
        Assert.Equal((0, File.ReadAllText(program)), (after.ExitCode, after.Output));
        Assert.Equal(2, Publishes);
        Run();
        Assert.Equal(2, Publishes);
    }

    [Fact]
    public void Start_SourceThatDoesNotCompile_SaysWhyAndIsTriedAgain()
    {
        Run();
        File.WriteAllText(Source("src/Generator/Cli/Program.cs"), "broken");
        var broken = Run();
        Assert.Equal((70, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("error CS1002\nreportgen: the program could not be built", broken.Errors, StringComparison.Ordinal);
        File.WriteAllText(Source("src/Generator/Cli/Program.cs"), "mended");
        Assert.Equal("mended", Run().Output);
    }

    [Fact]
    public async Task Start_TwoAtOnce_PublishOnceAndBothRun()
    {
        var both = await Task.WhenAll(Task.Run(() => Run(("SLOW", "1"))), Task.Run(() => Run(("SLOW", "1"))));
        Assert.All(both, r => Assert.Equal((0, "first"), (r.ExitCode, r.Output)));
        Assert.Single(both, r => r.Errors == "reportgen: another start is building the program; waiting for it\n");
        Assert.Equal(1, Publishes);
    }

    [Fact]
    public void Start_FolderThatCannotBeWritten_SaysSo()
    {
        File.WriteAllText(Source(".cache"), ""); // in the way, for a superuser too
        var run = Run();
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("reportgen: the program must be built, and this user may not write into ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, Publishes);
    }

    [Fact]
    public void Start_ThroughALinkFromElsewhere_FindsItsFolder()
    {
        using var elsewhere = new TemporaryStudy();
        var link = Path.Combine(elsewhere.Folder, "reportgen");
        File.CreateSymbolicLink(link, Source("reportgen"));
        Assert.Equal("first", Run(elsewhere.Folder, "./reportgen").Output);
        Assert.Equal("first", Run(elsewhere.Folder, link).Output);
    }

    public void Dispose() => home.Dispose();

    private int Publishes => File.ReadAllLines(Source("marks")).Length;

    private string Source(string file) => Path.Combine(home.Folder, file);

    private ProgramRun Run(params (string, string)[] environment) => Run(home.Folder, "./reportgen", environment);

    private ProgramRun Run(string folder, string launcher, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", [launcher])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Source("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["MARKS"] = Source("marks");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
