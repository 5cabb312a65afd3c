using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Process.Faults;

/// <summary>
/// A study in a folder of its own, with a folder for temporary files that nothing else uses: what the program leaves behind is seen there,
/// and the processes it leaves by that folder in their environment.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryStudy around = new();

    /// <summary>A copy of the base study.</summary>
    /// <param name="name">The name of its folder.</param>
    public Workplace(string name = "study")
    {
        Folder = Directory.CreateDirectory(Path.Combine(around.Folder, name)).FullName;
        Temporary = Directory.CreateDirectory(Path.Combine(around.Folder, "temporary")).FullName;
        Repository.Copy(Repository.BaseStudy, Folder);
    }

    /// <summary>The folder of the study.</summary>
    public string Folder { get; }

    /// <summary>The folder of temporary files.</summary>
    public string Temporary { get; }

    /// <summary>The folder of the report.</summary>
    public string Output => Path.Combine(Folder, "out");

    /// <summary>A line of the data: another number, another report.</summary>
    public void Measure(int number)
    {
        var file = Path.Combine(Folder, "data.csv");
        var lines = File.ReadAllLines(file);
        var cells = lines[1].Split(',');
        cells[2] = $"{number}";
        lines[1] = string.Join(',', cells);
        File.WriteAllLines(file, lines);
    }

    /// <summary>What stands in the report's folder; nothing where there is none.</summary>
    public SortedDictionary<string, string> Report() => Directory.Exists(Output) ? FolderHashes.Of(Output) : [];

    /// <summary>Runs the program to its end.</summary>
    public ProgramRun Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the program to its end, in another environment.</summary>
    public ProgramRun Run((string Name, string? Value)[] environment, params string[] arguments)
    {
        using var running = Start(environment, arguments);
        return End(running);
    }

    /// <summary>Builds the report.</summary>
    public ProgramRun Build(string formats = "html,csv") => Run("build", "study.yaml", "--out", "out", "--format", formats);

    /// <summary>Starts the program.</summary>
    public System.Diagnostics.Process Start((string Name, string? Value)[] environment, params string[] arguments)
    {
        var start = PublishedProgram.Call(Folder, arguments);
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT,HUP,TERM"); // what runs the tests may have told its children to ignore them
        start.FileName = "env";
        (start.RedirectStandardInput, start.StandardOutputEncoding, start.StandardErrorEncoding) = (true, Encoding.UTF8, Encoding.UTF8);
        start.Environment["TMPDIR"] = Temporary;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return System.Diagnostics.Process.Start(start)!;
    }

    /// <summary>Runs the program through another one, which is named with its own arguments before it.</summary>
    public ProgramRun Through(string[] other, params string[] arguments)
    {
        var call = PublishedProgram.Call(Folder, arguments);
        var start = new ProcessStartInfo(other[0], [.. other[1..], call.FileName, .. call.ArgumentList])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        (start.Environment["REPORTGEN_HOME"], start.Environment["TMPDIR"]) = (call.Environment["REPORTGEN_HOME"], Temporary);
        using var running = System.Diagnostics.Process.Start(start)!;
        return End(running);
    }

    /// <summary>Runs the program as a user without rights over the checkout or the machine.</summary>
    public ProgramRun AsOrdinaryUser(params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess) return Run(arguments);
        return Through(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"], arguments);
    }

    /// <summary>Lets every user write everywhere in it.</summary>
    public void OpenToAll() => Allow(around.Folder, "a+rwX");

    /// <summary>Changes who may do what with a folder and all in it.</summary>
    public static void Allow(string folder, string rights)
    {
        using var change = System.Diagnostics.Process.Start("chmod", ["-R", rights, folder]);
        change.WaitForExit();
        Assert.Equal(0, change.ExitCode);
    }

    /// <summary>What a started program says until it ends.</summary>
    public static ProgramRun End(System.Diagnostics.Process running)
    {
        running.StandardInput.Close();
        var errors = running.StandardError.ReadToEndAsync();
        var output = running.StandardOutput.ReadToEndAsync();
        Assert.True(running.WaitForExit(Patience), "the program does not end");
        return new ProgramRun(running.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts the program and ends it by a signal after a while; returns its exit code.</summary>
    public int Interrupt(string signal, TimeSpan after, params string[] arguments)
    {
        using var running = Start([], arguments);
        if (!running.WaitForExit(after)) Signal(running, signal);
        return End(running).ExitCode;
    }

    /// <summary>Sends a signal to a process.</summary>
    public static void Signal(System.Diagnostics.Process to, string signal)
    {
        var call = new ProcessStartInfo("kill", [$"-{signal}", $"{to.Id}"]) { RedirectStandardError = true };
        using var kill = System.Diagnostics.Process.Start(call)!;
        kill.WaitForExit();
    }

    /// <summary>Fails where temporary files, folders of a build at work or child processes are left.</summary>
    public void LeavesNothing()
    {
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(Temporary), e => Path.GetFileName(e).StartsWith("reportgen", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder, ".*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(Folder, "*.draft", SearchOption.AllDirectories));
        var clock = Stopwatch.StartNew(); // the typesetter sees that its input has ended
        while (Processes().Count > 0 && clock.Elapsed < TimeSpan.FromSeconds(10)) Thread.Sleep(50);
        Assert.Empty(Processes());
    }

    /// <summary>Ends the processes that are left; fails where there are some and none is expected.</summary>
    public void EndProcesses(bool isExpected)
    {
        var left = Processes();
        foreach (var path in left)
        {
            using var process = System.Diagnostics.Process.GetProcessById(int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture));
            process.Kill();
        }
        if (!isExpected) Assert.Empty(left);
    }

    private List<string> Processes() =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(p => Of(p, "environ").Contains($"TMPDIR={Temporary}\0", StringComparison.Ordinal))
    ];

    private static string Of(string process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    public void Dispose() => around.Dispose();
}
