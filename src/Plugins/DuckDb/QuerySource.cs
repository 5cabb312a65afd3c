using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.DuckDb;

/// <summary>
/// Reads what a query finds in the files beside it (.sql, and `sql:` of a study), and .parquet files. DuckDB is loaded when the first
/// of them is read, and not before.
/// </summary>
public sealed class QuerySource : IPanelSource
{
    /// <inheritdoc/>
    public string Id => "duckdb";

    /// <summary>How long a query may take: one that goes round in itself has no end of its own. A file may take its time.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many cells a query may give.</summary>
    public long MostCells { get; init; } = 1_000_000_000;

    /// <inheritdoc/>
    public bool Reads(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".sql" or ".parquet";

    /// <inheritdoc/>
    public SourceBook? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics)
    {
        var isQuery = !options.File.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);
        var sql = isQuery
            ? new StreamReader(content, Encoding.UTF8).ReadToEnd()
            : $"select * from '{Path.GetFileName(options.FullPath).Replace("'", "''", StringComparison.Ordinal)}'";
        var say = new QueryMessages(diagnostics, options.At ?? new SourceSpan(options.File), isQuery);
        return new Query(sql, options, say, isQuery ? MostTime : Timeout.InfiniteTimeSpan, MostCells).Read();
    }
}
