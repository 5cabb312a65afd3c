using System.Diagnostics;
using System.Text;

namespace ReportGen.Tests.Process;

/// <summary>The program as a process of its own, as a user's shell starts it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static ProgramRun Of(string workingFolder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reportgen.dll"), .. arguments])
        {
            WorkingDirectory = workingFolder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["REPORTGEN_HOME"] = Repository.Root;
        start.Environment["DOTNET_TieredPGO"] = "0"; // as in the tests' own project
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
