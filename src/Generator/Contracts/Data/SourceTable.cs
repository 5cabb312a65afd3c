namespace ReportGen.Contracts.Data;

/// <summary>A data file as text, before anything is understood of it.</summary>
/// <param name="Header">The header's cells, trimmed.</param>
/// <param name="Rows">The data rows; each has at least as many cells as the header (missing ones are empty).</param>
public sealed record SourceTable(IReadOnlyList<string> Header, IReadOnlyList<SourceRow> Rows);

/// <summary>A data row.</summary>
/// <param name="Number">The row as the user's editor or spreadsheet counts it: the line it starts on, the header being 1.</param>
/// <param name="Cells">The cells, trimmed; numbers of a workbook as shortest invariant text.</param>
public readonly record struct SourceRow(int Number, string[] Cells);

/// <summary>How to read a file.</summary>
/// <param name="File">The file's name as messages print it.</param>
/// <param name="Sheet">The sheet of a workbook; null for the first.</param>
public sealed record SourceOptions(string File, string? Sheet = null);
