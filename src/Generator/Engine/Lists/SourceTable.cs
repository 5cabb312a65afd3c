using ReportGen.Contracts.Data;

namespace ReportGen.Engine.Lists;

/// <summary>A list such as the units: a header and its rows.</summary>
/// <param name="Header">The header's cells, trimmed.</param>
/// <param name="Rows">The data rows; each has at least as many cells as the header (missing ones are empty).</param>
public sealed record SourceTable(IReadOnlyList<string> Header, IReadOnlyList<SourceRow> Rows);
