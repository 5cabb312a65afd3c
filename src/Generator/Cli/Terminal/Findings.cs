using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Cli.Terminal;

/// <summary>Prints findings to stderr: errors always, warnings unless quiet, notes when verbose.</summary>
internal static class Findings
{
    public static void Print(DiagnosticBag diagnostics, Loudness loudness, bool color)
    {
        var least = loudness switch { Loudness.Quiet => Severity.Error, Loudness.Normal => Severity.Warning, _ => Severity.Note };
        foreach (var finding in diagnostics.Sorted().Where(d => d.Severity >= least))
        {
            var text = DiagnosticText.Format(finding);
            Console.Error.WriteLine(color ? Colored(text, finding.Severity) : text);
        }
    }

    /// <summary>True on a terminal that wants color.</summary>
    public static bool ColorWanted(bool refused) =>
        !refused && !Console.IsErrorRedirected && !IsSet("NO_COLOR") && !IsSet("CI");

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };

    private static string Colored(string text, Severity severity)
    {
        var end = text.IndexOf(':');
        var code = severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"\e[1;{code}m{text[..end]}\e[0m{text[end..]}";
    }
}
