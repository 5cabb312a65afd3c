using System.ComponentModel;
using System.Diagnostics;

namespace ReportGen.Cli.Setup;

/// <summary>A program of the machine, run to its end without input, its output kept for the case that it fails.</summary>
internal static class ExternalCommand
{
    /// <summary>Runs a program; the exit code is -1 when the program is not there.</summary>
    public static (int ExitCode, string Output) Run(string workingFolder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, output.Trim());
        }
        catch (Win32Exception e)
        {
            return (-1, $"{program}: {e.Message}");
        }
    }
}
