using Microsoft.Data.Sqlite;

namespace ReportGen.DuckDb;

/// <summary>
/// Reads one table of a SQLite file. The file is opened for reading only and as one that does not change, so that SQLite puts no file
/// beside it; nothing runs but one `select *`.
/// </summary>
internal sealed class SqliteReader(SqliteTable table, QueryMessages say)
{
    /// <summary>The heads and the rows (null, long, double, string or byte[]); null, with an error, when they cannot be read.</summary>
    public (string[] Heads, List<object?[]> Rows)? Read()
    {
        if (Unfinished() is { } beside) { say.SqliteUnfinished(table.File, beside); return null; }
        try
        {
            using var file = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = $"{new Uri(table.FullPath).AbsoluteUri}?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false,
            }.ToString());
            file.Open();
            using (var guard = Command(file, "pragma trusted_schema = off")) guard.ExecuteNonQuery();
            var tables = Tables(file);
            if (tables.Exists(t => t.Equals(table.Table, StringComparison.OrdinalIgnoreCase))) return Rows(file);
            say.NoTable(table.File, table.Table, tables);
        }
        catch (SqliteException failure)
        {
            say.SqliteRefused(table.File, Why(failure));
        }
        return null;
    }

    /// <summary>The file beside it with changes that the file itself does not hold yet.</summary>
    private string? Unfinished() => ((string[])["-wal", "-journal"]).Select(end => new FileInfo(table.FullPath + end))
        .FirstOrDefault(f => f is { Exists: true, Length: > 0 })?.Name;

    private static List<string> Tables(SqliteConnection file)
    {
        using var command = Command(file,
            "select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\' order by name");
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables;
    }

    private (string[] Heads, List<object?[]> Rows) Rows(SqliteConnection file)
    {
        using var command = Command(file, $"select * from {SqliteTable.Quoted(table.Table)}");
        using var reader = command.ExecuteReader();
        var heads = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, heads.Length).Select(c => reader.IsDBNull(c) ? null : reader.GetValue(c))]);
        }
        return (heads, rows);
    }

    private static SqliteCommand Command(SqliteConnection file, string sql)
    {
        var command = file.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>What SQLite says, without the words that the library puts around it.</summary>
    private static string Why(SqliteException failure)
    {
        var (from, to) = (failure.Message.IndexOf('\'', StringComparison.Ordinal), failure.Message.LastIndexOf('\''));
        return from >= 0 && to > from ? failure.Message[(from + 1)..to] : failure.Message.TrimEnd('.');
    }
}
