using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Fuzz.Outcomes;

/// <summary>What every message keeps to: it has a place, and speaks of the user's input and not of our code.</summary>
internal static partial class MessageLaw
{
    private const int MostLetters = 4000;

    /// <summary>Which law a message breaks; null for none.</summary>
    public static string? Broken(Diagnostic finding)
    {
        var text = $"{finding.Message}\n{finding.Hint}";
        return finding.Severity == Severity.Error && string.IsNullOrEmpty(finding.Span?.File) ? "has no place"
            : OfTheProgram().Match(text) is { Success: true } word ? $"says '{word.Value}'"
            : finding.Message.Length == 0 ? "says nothing"
            : finding.Message.Any(c => char.IsControl(c)) ? "holds control characters"
            : text.Length > MostLetters ? "is longer than anybody reads"
            : finding.Span is { Line: < 0 } or { Column: < 0 } ? "has a place before the file"
            : null;
    }

    /// <summary>A message without quoted values and numbers, to tell kinds of messages.</summary>
    public static string WithoutValues(string message) => Values().Replace(message, "_");

    [GeneratedRegex(@"\bSystem\.|\b[A-Z]\w+Exception\b|Object reference|  at ReportGen|Parameter '|YamlDotNet|Scriban|Markdig|NCalc")]
    private static partial Regex OfTheProgram();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|-?[0-9][0-9.,eE+-]*", RegexOptions.Singleline)]
    private static partial Regex Values();
}
