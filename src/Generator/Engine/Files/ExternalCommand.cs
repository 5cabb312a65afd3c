using System.ComponentModel;
using System.Diagnostics;

namespace ReportGen.Engine.Files;

/// <summary>A program of the machine, run to its end without input. It ends when we do.</summary>
/// <param name="ExitCode">How it ended; -1 when it is not there.</param>
/// <param name="Output">What it wrote, without the blanks around it.</param>
/// <param name="Errors">What it said of errors, or why it could not be started.</param>
public sealed record ExternalCommand(int ExitCode, string Output, string Errors)
{
    /// <summary>True when the machine has no such program.</summary>
    public bool IsMissing => ExitCode == -1;

    /// <summary>All that it wrote.</summary>
    public string Said => $"{Output}\n{Errors}".Trim();

    /// <summary>Runs a program.</summary>
    public static ExternalCommand Run(string workingFolder, string program, params IEnumerable<string> arguments)
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
            EventHandler ending = (_, _) => End(process);
            AppDomain.CurrentDomain.ProcessExit += ending;
            try
            {
                process.StandardInput.Close();
                var errors = process.StandardError.ReadToEndAsync();
                var output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                return new ExternalCommand(process.ExitCode, output.Trim(), errors.GetAwaiter().GetResult().Trim());
            }
            finally
            {
                AppDomain.CurrentDomain.ProcessExit -= ending;
            }
        }
        catch (Win32Exception e)
        {
            return new ExternalCommand(-1, "", $"{program}: {e.Message}");
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }
}
