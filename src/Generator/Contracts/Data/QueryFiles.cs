using System.Text.RegularExpressions;

namespace ReportGen.Contracts.Data;

/// <summary>The files that a query in SQL names.</summary>
public static partial class QueryFiles
{
    /// <summary>
    /// Every text in quotes that looks like the path of a file, or a pattern of such: where it stands, its quotes included, and the path.
    /// </summary>
    public static IEnumerable<(int Start, int Length, string Path)> Of(string sql) => Quoted().Matches(sql)
        .Where(m => m.Groups["path"].Success)
        .Select(m => (m.Index, m.Length, m.Groups["path"].Value.Replace("''", "'", StringComparison.Ordinal)));

    // comments and other quoted texts are passed over whole
    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'(?<path>(?:[^'\n]|'')*\.(?:csv|tsv|txt|parquet|json|jsonl|ndjson)(?:\.gz|\.zst)?)'"
        + @"|""(?<path>[^""\n]*\.(?:csv|tsv|txt|parquet|json|jsonl|ndjson)(?:\.gz|\.zst)?)""|'(?:[^']|'')*'|""[^""]*""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
