using ReportGen.Contracts.Plan;

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

/// <summary>A place in an input: a file relative to the working folder, or the words <c>--set key=value</c>.</summary>
/// <param name="File">The file as the user would name it, with forward slashes.</param>
/// <param name="Line">Line, or row of a sheet, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in Unicode characters, from 1; 0 when the whole line is meant.</param>
public readonly record struct SourceSpan(string File, int Line = 0, int Column = 0) : IComparable<SourceSpan>
{
    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>The place as compilers print it: <c>file:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
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
    public LocalizedText? InReport { get; init; }
}
