using System.Text;

namespace ReportGen.Tests.Process;

/// <summary>The program as a process of its own, as a user's shell starts it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static ProgramRun Of(string workingFolder, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        Typed("", workingFolder, arguments, environment);

    /// <summary>The same with something typed into it.</summary>
    public static ProgramRun Typed(
        string keys, string workingFolder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = PublishedProgram.Call(workingFolder, arguments);
        start.RedirectStandardInput = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Write(keys);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
