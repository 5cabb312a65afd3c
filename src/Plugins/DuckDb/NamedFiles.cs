using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.DuckDb;

/// <summary>The files that a query names: where they are, and the query with their full paths.</summary>
internal sealed class NamedFiles
{
    private readonly List<string> files = [];
    private readonly List<string> folders = [];

    public NamedFiles(string sql, string folder)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var (start, length, path) in QueryFiles.Of(sql))
        {
            var full = Path.GetFullPath(Path.Combine(folder, path)).Replace('\\', '/');
            var isPattern = path.Contains('*') || path.Contains('?');
            if (!isPattern && !File.Exists(full)) continue;
            (isPattern ? folders : files).Add(isPattern ? full[..(full.LastIndexOf('/') + 1)] : full);
            var quoted = full.Replace("'", "''", StringComparison.Ordinal);
            text.Append(sql, at, start - at).Append(sql[start]).Append(quoted).Append(sql[start]);
            at = start + length;
        }
        Sql = text.Append(sql, at, sql.Length - at).ToString();
    }

    public string Sql { get; }

    public IReadOnlyList<string> Files => files;

    /// <summary>The folders of patterns such as 'y/*.csv'.</summary>
    public IReadOnlyList<string> Folders => folders;
}
