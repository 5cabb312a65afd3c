using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Cli.Terminal;

/// <summary>A finding as the console prints it.</summary>
public static class DiagnosticText
{
    /// <summary>Severity, code and message; the place and the hint on lines of their own.</summary>
    public static string Format(Diagnostic finding)
    {
        var text = $"{Word(finding.Severity)}[{finding.Code}]: {finding.Message}";
        if (finding.Span is { File.Length: > 0 } span) text += $"\n  --> {VisibleText.Of($"{span}")}";
        if (finding.Hint is { } hint) text += $"\n  hint: {hint}";
        return text;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
