using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Diagnostics;

/// <summary>Collects the findings of a stage, so that the user sees all of them at once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>The findings ordered by place (those without a place first), each one once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. found.Distinct().OrderBy(d => d.Span ?? new SourceSpan("")).ThenBy(d => d.Code, StringComparer.Ordinal)];

    /// <summary>Adds a finding; its words become what a terminal can show.</summary>
    public void Add(Diagnostic diagnostic) => found.Add(diagnostic with
    {
        Message = VisibleText.Of(diagnostic.Message), Hint = diagnostic.Hint is { } hint ? VisibleText.Of(hint) : null,
    });

    /// <summary>Adds an error: the report cannot be made.</summary>
    public void Error(string code, string message, SourceSpan? span = null, string? hint = null) =>
        Add(new Diagnostic(Severity.Error, code, message, span, hint));

    /// <summary>Adds a warning; <paramref name="inReport"/> also prints it in the report's appendix.</summary>
    public void Warning(string code, string message, SourceSpan? span = null, string? hint = null, Said? inReport = null) =>
        Add(new Diagnostic(Severity.Warning, code, message, span, hint) { InReport = inReport });

    /// <summary>Adds a note; <paramref name="inReport"/> also prints it in the report's appendix.</summary>
    public void Note(string code, string message, SourceSpan? span = null, Said? inReport = null) =>
        Add(new Diagnostic(Severity.Note, code, message, span) { InReport = inReport });
}
