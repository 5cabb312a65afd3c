namespace ReportGen.DuckDb;

/// <summary>A table of a SQLite file, as a query names it.</summary>
/// <param name="File">The file as the query names it.</param>
/// <param name="FullPath">Where it is on this machine; never printed.</param>
/// <param name="Table">The table or view.</param>
internal sealed record SqliteTable(string File, string FullPath, string Table)
{
    /// <summary>Its place in the database of the query: a schema for each file, so that the table keeps its own name.</summary>
    public string Name => $"{Schema}.{Quoted(Table)}";

    public string Schema => Quoted(File);

    /// <summary>A name in double quotes, as both SQLite and DuckDB write it.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
