using System.Diagnostics;

namespace ReportGen.Benchmarks;

/// <summary>The program as a user's shell starts it, through the launcher, from the first word to its end.</summary>
internal static class Launched
{
    public static void Run(params string[] arguments) =>
        Start(new ProcessStartInfo(Path.Combine(Shipped.Home, "reportgen"), arguments));

    /// <summary>Any process to its end; what it says is told only when it fails.</summary>
    public static void Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(errors.Result);
    }
}
