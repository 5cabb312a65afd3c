using System.Text.RegularExpressions;

namespace ReportGen.Contracts.Data;

/// <summary>The files that a query in SQL names.</summary>
public static partial class QueryFiles
{
    /// <summary>Every text in quotes that looks like the path of a file, or a pattern of such, and every table of a SQLite file.</summary>
    public static IEnumerable<QueryFile> Of(string sql) => Quoted().Matches(sql)
        .Where(m => m.Groups["path"].Success)
        .Select(m => new QueryFile(m.Index, m.Length, Plain(m.Groups["path"]), m.Groups["table"] is { Success: true } t ? Plain(t) : null));

    private static string Plain(Group quoted) => quoted.Value.Replace("''", "'", StringComparison.Ordinal);

    // comments and other quoted texts are passed over whole
    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/"
        + @"|\bsqlite_scan\s*\(\s*'(?<path>(?:[^'\n]|'')+)'\s*,\s*'(?<table>(?:[^'\n]|'')+)'\s*\)"
        + @"|'(?<path>(?:[^'\n]|'')*\.(?:csv|tsv|txt|parquet|json|jsonl|ndjson)(?:\.gz|\.zst)?)'"
        + @"|""(?<path>[^""\n]*\.(?:csv|tsv|txt|parquet|json|jsonl|ndjson)(?:\.gz|\.zst)?)""|'(?:[^']|'')*'|""[^""]*""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
