using System.Globalization;
using DuckDB.NET.Data;

namespace ReportGen.DuckDb;

/// <summary>Puts the tables of SQLite files that a query names into the query's database.</summary>
internal sealed class SqliteTables(DuckDBConnection database, QueryMessages say)
{
    /// <summary>False, with an error, when one cannot be read.</summary>
    public bool Take(IEnumerable<SqliteTable> tables)
    {
        var ok = true;
        foreach (var table in tables)
        {
            if (new SqliteReader(table, say).Read() is not { } read) { ok = false; continue; }
            var kinds = read.Heads.Select((_, c) => Kind(read.Rows.Select(r => r[c]))).ToArray();
            var columns = read.Heads.Zip(kinds, (head, kind) => $"{SqliteTable.Quoted(head)} {kind}");
            Run($"create schema if not exists {table.Schema}");
            Run($"create table {table.Name} ({string.Join(", ", columns)})");
            Fill(table, read.Rows, kinds);
        }
        return ok;
    }

    /// <summary>
    /// SQLite keeps a kind with every value, DuckDB with every column: whole numbers, numbers, or text when a value is neither.
    /// </summary>
    private static string Kind(IEnumerable<object?> values)
    {
        var all = values.OfType<object>().ToList();
        if (all.Count == 0) return "varchar";
        if (all.TrueForAll(v => v is long)) return "bigint";
        return all.TrueForAll(v => v is double || v is long whole && Math.Abs((decimal)whole) <= 1L << 53) ? "double" : "varchar";
    }

    private void Fill(SqliteTable table, List<object?[]> rows, string[] kinds)
    {
        using var appender = database.CreateAppender(table.File, table.Table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var (value, kind) in values.Zip(kinds))
            {
                if (value is null) row.AppendNullValue();
                else if (kind == "bigint") row.AppendValue((long)value);
                else if (kind == "double") row.AppendValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                else row.AppendValue(Text(value));
            }
            row.EndRow();
        }
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private void Run(string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
