using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.DuckDb;

/// <summary>Every sentence about a query, in one place.</summary>
internal sealed partial class QueryMessages(DiagnosticBag bag, SourceSpan at, bool isQuery)
{
    private const string Sqlite = "a table of a SQLite file is named so: select * from sqlite_scan('panel.sqlite', 'cities')";

    public void Refused(string why) =>
        bag.Error("RG3023", $"the query cannot be answered: {why}", at,
            !isQuery ? null : SqliteName().IsMatch(why)
                ? Sqlite
                : "paths are relative to the file the query stands in and are written in quotes: select * from 'panel.parquet'");

    public void Extension(string name) =>
        bag.Error("RG3022", $"the query asks for the extension '{name}' of DuckDB, and none is loaded from the network", at,
            name.StartsWith("sqlite", StringComparison.Ordinal) ? Sqlite : "export what it reads as .csv or .parquet");

    public void TakesLong(TimeSpan most) =>
        bag.Error("RG3032", FormattableString.Invariant($"the query takes more than {most.TotalSeconds} seconds"), at,
            "a query that goes round in itself needs an end; write the result of a long one into a .parquet file, and read that");

    public void TooLarge(long cells) =>
        bag.Error("RG3033", FormattableString.Invariant($"the query gives more than {cells} cells"), at, "select what the study reads");

    public void OfChance(string name) =>
        bag.Error("RG3034", $"the query asks for '{name}', which answers otherwise each time", at,
            "take it out, or write its result into a file, and read that");

    public void NoSelect() =>
        bag.Error("RG3020", "this is not one query that only reads", at, "write one `select ...`");

    public void NoTable(string file, string table, IReadOnlyCollection<string> all) =>
        bag.Error("RG3024", $"the SQLite file '{file}' has no table '{table}'", at,
            all.Count == 0 ? "it has no tables" : $"its tables: {string.Join(", ", all)}");

    public void SqliteRefused(string file, string why) =>
        bag.Error("RG3025", $"the SQLite file '{file}' cannot be read: {why}", at);

    public void SqliteUnfinished(string file, string beside) =>
        bag.Error("RG3026", $"the SQLite file '{file}' does not hold all its rows yet: some are in '{beside}' beside it", at,
            "close the program that writes it, or open it once with sqlite3 and run: pragma wal_checkpoint(truncate)");

    [GeneratedRegex(@"\.(?:sqlite3?|db3?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SqliteName();
}
