using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;

namespace ReportGen.DuckDb;

/// <summary>
/// One query in a database of its own, in memory. It sees the files that it names and nothing else of the machine, can change nothing,
/// loads no extension, and works in one thread, so that sums have the same last digit on every machine.
/// </summary>
internal sealed partial class Query(string sql, SourceOptions options, QueryMessages say, TimeSpan most, long mostCells)
{
    private readonly string folder = Path.GetDirectoryName(options.FullPath)!.Replace('\\', '/');

    public SourceBook? Read()
    {
        try
        {
            using var database = new DuckDBConnection("DataSource=:memory:");
            database.Open();
            var named = new NamedFiles(sql, folder);
            Close(database, named);
            if (!IsOneSelect(database) || !new SqliteTables(database, say).Take(named.Tables)) return null;
            using var command = database.CreateCommand();
            command.CommandText = named.Sql;
            using var reader = Answer(command);
            return Book(reader);
        }
        catch (DuckDBException failure)
        {
            if (Extension().Match(failure.Message) is { Success: true } wanted) say.Extension(wanted.Groups["name"].Value);
            else say.Refused(Shown(failure.Message));
            return null;
        }
        catch (OperationCanceledException)
        {
            say.TakesLong(most);
            return null;
        }
        catch (Exception failure) when (failure is DllNotFoundException or BadImageFormatException or TypeInitializationException)
        {
            var why = (failure.InnerException ?? failure).Message.Split('\n')[0].TrimEnd('.');
            say.Refused($"the database cannot be started on this machine: {why}");
            return null;
        }
    }

    /// <summary>The answer, within the time there is. The command outlives its being cancelled.</summary>
    private DuckDBDataReader Answer(DuckDBCommand command)
    {
        var end = new Timer(_ => command.Cancel(), null, most, Timeout.InfiniteTimeSpan);
        try
        {
            return command.ExecuteReader();
        }
        finally
        {
            end.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Shuts the database off from everything but the named files, for good.</summary>
    private static void Close(DuckDBConnection database, NamedFiles named)
    {
        static string List(IEnumerable<string> paths) =>
            $"[{string.Join(", ", paths.Select(p => $"'{p.Replace("'", "''", StringComparison.Ordinal)}'"))}]";
        foreach (var setting in (string[])
        [
            "set threads = 1", "set temp_directory = ''", "set autoinstall_known_extensions = false",
            "set autoload_known_extensions = false", $"set allowed_paths = {List(named.Files)}",
            $"set allowed_directories = {List(named.Folders)}", "set enable_external_access = false", "set lock_configuration = true",
        ])
        {
            using var command = database.CreateCommand();
            command.CommandText = setting;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>True for one statement that selects: DuckDB's own parser writes nothing else as JSON.</summary>
    private bool IsOneSelect(DuckDBConnection database)
    {
        using var command = database.CreateCommand();
        command.CommandText = "select json_extract_string(j, '$.error_type'), json_extract_string(j, '$.error_message'), "
            + "json_array_length(j, '$.statements'), j::varchar from (select json_serialize_sql($1::varchar) as j)";
        command.Parameters.Add(new DuckDBParameter(sql));
        using var reader = command.ExecuteReader();
        reader.Read();
        var (kind, why) = (reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? "" : reader.GetString(1));
        if (kind is "parser" or "syntax") { say.Refused(Shown(why)); return false; }
        if (kind is not null || Convert.ToInt64(reader.GetValue(2), CultureInfo.InvariantCulture) != 1)
        {
            say.NoSelect();
            return false;
        }
        var parsed = reader.GetString(3);
        var chances = Functions().Matches(parsed).Select(m => m.Groups["name"].Value).Where(Chance.Contains).Distinct().ToList();
        if (parsed.Contains("\"sample\":{", StringComparison.Ordinal) && !sql.Contains("repeatable", StringComparison.OrdinalIgnoreCase))
        {
            chances.Add("sample");
        }
        foreach (var name in chances) say.OfChance(name);
        return chances.Count == 0;
    }

    private SourceBook Book(DuckDBDataReader reader)
    {
        var heads = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<SourceRow> { new(1, heads) };
        while (reader.Read())
        {
            if ((long)rows.Count * heads.Length > mostCells) { say.TooLarge(mostCells); return new SourceBook([]); }
            rows.Add(new SourceRow(rows.Count + 1, [.. Enumerable.Range(0, heads.Length)
                .Select(c => reader.IsDBNull(c) ? "" : Text(reader.GetValue(c)))]));
        }
        var name = new SheetName(options.FullPath.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? "" : "query");
        var wanted = options.Sheets([name]);
        return new SourceBook(wanted.Contains(name) ? [new SourceSheet(name, rows)] : []);
    }

    private static string Text(object value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Stream or byte[] => "(bytes)",
        IDictionary named => $"{{{string.Join(", ", named.Keys.Cast<object>().Select(k => $"{k}: {Part(named[k])}"))}}}",
        IEnumerable listed and not string => $"[{string.Join(", ", listed.Cast<object?>().Select(Part))}]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => (value.ToString() ?? "").Trim(),
    };

    private static string Part(object? value) => value is null ? "" : Text(value);

    /// <summary>What answers otherwise each time: two builds would not print the same.</summary>
    private static readonly string[] Chance =
    [
        "random", "setseed", "uuid", "gen_random_uuid", "uuidv4", "uuidv7", "now", "current_date", "current_time", "current_timestamp",
        "get_current_time", "get_current_timestamp", "transaction_timestamp", "today", "current_localtime", "current_localtimestamp",
    ];

    [GeneratedRegex(
        @"""function_name"":""(?<name>\w+)""|""column_names"":\[""(?<name>current_(?:date|time|timestamp))""\]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Functions();

    [GeneratedRegex(@"exists in the (?<name>\w+) extension", RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    /// <summary>What DuckDB says, in one line and without the folders of this machine.</summary>
    private string Shown(string message)
    {
        var lines = message.Replace(folder + "/", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n')
            .TakeWhile(l => !l.StartsWith("LINE ", StringComparison.Ordinal)).Select(l => l.Trim()).Where(l => l.Length > 0);
        return string.Join(' ', lines).TrimEnd('.');
    }
}
