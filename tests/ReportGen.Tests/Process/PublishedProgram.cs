using System.Diagnostics;

namespace ReportGen.Tests.Process;

/// <summary>
/// The program that users run. The launcher publishes it where its sources are newer, once in a run of tests; the tests then start what it
/// published. Where the launcher publishes nothing (it does on Linux only), the program that was built beside the tests stands in.
/// </summary>
internal static class PublishedProgram
{
    private static readonly Lazy<IReadOnlyList<string>> Words = new(OperatingSystem.IsLinux() ? Publish : Built);

    public static ProcessStartInfo Call(string workingFolder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Words.Value[0], [.. Words.Value.Skip(1), .. arguments])
        {
            WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["REPORTGEN_HOME"] = Repository.Root;
        return start;
    }

    private static IReadOnlyList<string> Publish()
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "reportgen"), ["--version"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"the launcher: {errors.GetAwaiter().GetResult()}");
        var apps = Path.Combine(Repository.Root, ".cache", "app");
        return [Path.Combine(apps, File.ReadAllText(Path.Combine(apps, "current")).Trim(), "reportgen")];
    }

    private static IReadOnlyList<string> Built() => ["dotnet", Path.Combine(AppContext.BaseDirectory, "reportgen.dll")];
}
