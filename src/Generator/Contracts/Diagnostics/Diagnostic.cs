using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,
    /// <summary>The report is made, but a reader should know.</summary>
    Warning,
    /// <summary>The report cannot be made.</summary>
    Error,
}

/// <summary>One finding about the declared input: what is wrong, where, and what to do.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A code such as RG2007; never used again for something else.</param>
/// <param name="Message">What is wrong, with the value, in English; no full stop.</param>
/// <param name="Span">Where; null when no place can be named.</param>
/// <param name="Hint">What to do; null when the message says it.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, SourceSpan? Span = null, string? Hint = null)
{
    /// <summary>The message as the report's appendix prints it; null where only the console shows it.</summary>
    public Said? InReport { get; init; }
}
