namespace ReportGen.Contracts.Data;

/// <summary>A file that a query names.</summary>
/// <param name="Start">Where the name stands in the query: its quotes included, the whole call for a SQLite file.</param>
/// <param name="Length">How many letters it takes there.</param>
/// <param name="Path">The path, or a pattern of such.</param>
/// <param name="Table">The table of a SQLite file; null for other files.</param>
public sealed record QueryFile(int Start, int Length, string Path, string? Table);
