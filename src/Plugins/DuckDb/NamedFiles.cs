using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.DuckDb;

/// <summary>
/// The files that a query names: where they are, and the query with their full paths; a table of a SQLite file gets a name in the
/// database of the query.
/// </summary>
internal sealed class NamedFiles
{
    private readonly List<string> files = [];
    private readonly List<string> folders = [];
    private readonly List<SqliteTable> tables = [];

    public NamedFiles(string sql, string folder)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var named in QueryFiles.Of(sql))
        {
            var full = Path.GetFullPath(Path.Combine(folder, named.Path)).Replace('\\', '/');
            var isPattern = named.Path.Contains('*') || named.Path.Contains('?');
            if (!isPattern && !File.Exists(full) || isPattern && named.Table is not null) continue;
            text.Append(sql, at, named.Start - at).Append(named.Table is { } table
                ? Table(new SqliteTable(named.Path, full, table))
                : Quoted(full, sql[named.Start], isPattern));
            at = named.Start + named.Length;
        }
        Sql = text.Append(sql, at, sql.Length - at).ToString();
    }

    public string Sql { get; }

    public IReadOnlyList<string> Files => files;

    /// <summary>The folders of patterns such as 'y/*.csv'.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>The tables of SQLite files, each once.</summary>
    public IReadOnlyList<SqliteTable> Tables => tables;

    private string Table(SqliteTable table)
    {
        if (!tables.Exists(t => t.Name.Equals(table.Name, StringComparison.OrdinalIgnoreCase))) tables.Add(table);
        return table.Name;
    }

    private string Quoted(string full, char quote, bool isPattern)
    {
        (isPattern ? folders : files).Add(isPattern ? full[..(full.LastIndexOf('/') + 1)] : full);
        return quote + full.Replace("'", "''", StringComparison.Ordinal) + quote;
    }
}
