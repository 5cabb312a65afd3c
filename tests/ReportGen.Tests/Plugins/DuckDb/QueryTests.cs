using DuckDB.NET.Data;
using ReportGen.Contracts.Data;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.DuckDb;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Plugins.DuckDb;

/// <summary>
/// Queries over files beside a study: the same twelve figures, whatever they are kept in, and nothing else of the machine.
/// </summary>
public sealed class QueryTests
{
    private const string Panel = "unit,year,gdp,pop\n110000,2020,36.1,21.5\n110000,2021,40.2,21.25\n120000,2020,14,13.5\n"
        + "120000,2021,15.7,13.25\n130000,2020,36.2,74.5\n130000,2021,40.4,74.25\n";

    private static string Json => "[" + string.Join(',', Panel.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
        .Select(l => l.Split(','))
        .Select(c => $"{{\"unit\": {c[0]}, \"year\": {c[1]}, \"gdp\": {c[2]}, \"pop\": {c[3]}}}")) + "]";

    private static ReadStudy Study(string entry) => new ReadStudy($"[{entry}]").Write("d.csv", Panel).Write("d.json", Json)
        .Write("y/a.csv", Panel).Write("y/b.csv", Panel)
        .Write("q/q.sql", "-- what 'nobody.csv' holds\nselect * from read_csv('../d.csv')");

    private static void MakeParquet(string path)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = $"copy (from '{Path.ChangeExtension(path, ".csv")}') to '{path}'";
        command.ExecuteNonQuery();
    }

    [Theory]
    [InlineData("[gdp]", "'[36.1]' is not a number")]
    [InlineData("{x: gdp, y: null}", "'{x: 36.1, y: }' is not a number")]
    [InlineData("[{x: gdp}]", "'[{x: 36.1}]' is not a number")]
    [InlineData("'ab'::blob", "'(bytes)' is not a number")]
    public void Cell_OfSeveralValues_IsToldAsTheyAreWritten(string gdp, string finding)
    {
        using var study = Study($"{{sql: \"select unit, year, {gdp} as gdp, pop from 'd.csv'\"}}");
        Assert.Contains(finding, study.Refused(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{sql: \"select * from 'd.csv'\"}")]
    [InlineData("{sql: \"select unit, year, sum(gdp) / 2 as gdp, max(pop) as pop from 'y/*.csv' group by all\"}")]
    [InlineData("{sql: \"from read_json('d.json')\"}")]
    [InlineData("{sql: \"select * from 'd.parquet'\"}")]
    [InlineData("{file: d.parquet}")]
    [InlineData("{file: q/q.sql}")]
    [InlineData("{sql: \"select unit as i, year as t, unnest(['gdp', 'pop']) as k, unnest([gdp, pop]) as v from 'd.csv'\", "
        + "columns: {unit: i, year: t, indicator: k, value: v}}")]
    public void Query_OverFilesBesideTheStudy_IsRead(string entry)
    {
        using var study = Study(entry);
        MakeParquet(Path.Combine(study.Folder, "d.parquet"));
        Assert.Equal(ReadStudy.Expected, study.Cells());
    }

    [Fact]
    public void Query_NamesFiles_AndTheyAreInputsOfTheStudy()
    {
        using var study = Study("{sql: \"select * from 'y/*.csv' union from 'd.csv'\"}");
        var inputs = study.Study.Declare()!.Inputs.Select(i => i.File).ToList();
        Assert.Equal(["d.csv", "s.yaml", "study.yaml", "units.csv", "y/a.csv", "y/b.csv"], inputs.Order(StringComparer.Ordinal));
    }

    [Theory] // the time is not what is tested: without an end the first would never come back
    [InlineData("with recursive t as (select 1 as x union all select x + 1 from t) select max(x) from t",
        "error[RG3032]: the query takes more than 2 seconds\n")]
    [InlineData("select range as x, 1 as y from range(600)", "error[RG3033]: the query gives more than 1000 cells\n")]
    public void Query_WithoutEnd_EndsInAMessage(string sql, string message)
    {
        var diagnostics = new DiagnosticBag();
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(sql));
        var options = new SourceOptions("q.sql") { FullPath = Path.Combine(Path.GetTempPath(), "q.sql"), Sheets = all => [.. all] };
        new QuerySource { MostTime = TimeSpan.FromSeconds(2), MostCells = 1000 }.Read(content, options, diagnostics);
        Assert.StartsWith(message, DiagnosticText.Format(Assert.Single(diagnostics.Sorted())) + "\n", StringComparison.Ordinal);
    }

    [Theory] // two builds would not print the same
    [InlineData("select *, random() as r from 'd.csv'", "random")]
    [InlineData("select * from 'd.csv' where year < year(now())", "now")]
    [InlineData("select * from 'd.csv' where current_date > '2020-01-01'", "current_date")]
    [InlineData("select uuid() as unit, year, gdp, pop from 'd.csv'", "uuid")]
    [InlineData("select * from 'd.csv' using sample 3", "sample")]
    public void Query_ThatAsksForChanceOrTheClock_IsRefused(string sql, string asked)
    {
        using var study = Study($"{{sql: \"{sql}\"}}");
        Assert.Contains(
            $"error[RG3034]: the query asks for '{asked}', which answers otherwise each time\n  --> study.yaml:7:14\n", study.Findings(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select * from 'd.csv' using sample reservoir(100 rows) repeatable (3)")]
    [InlineData("with t as (select *, 1 as now, 'random()' as q from 'd.csv') select * exclude (now, q) from t where now = 1 -- now()")]
    public void Query_ThatAnswersTheSameEachTime_IsRead(string sql)
    {
        using var study = Study($"{{sql: \"{sql}\"}}");
        Assert.Equal("", study.Findings());
    }

    [Theory]
    [InlineData("select * from 'no.csv'", "error[RG1017]: there is no file 'no.csv'\n  --> study.yaml:7:14\n")]
    [InlineData("select * from 'y/*.json'", "error[RG2061]: no file fits 'y/*.json'\n  --> study.yaml:7:14\n")]
    [InlineData("selec 1", "error[RG3023]: the query cannot be answered: syntax error at or near \"selec\"\n  --> study.yaml:7:14\n")]
    [InlineData("select unitt from 'd.csv'", "Referenced column \"unitt\" not found in FROM clause! Candidate bindings: \"unit\"\n")]
    [InlineData("select 1; select 2", "error[RG3020]: this is not one query that only reads\n  --> study.yaml:7:14\n")]
    [InlineData("copy (select 1) to 'd.csv'", "error[RG3020]: ")]
    [InlineData("attach 'x.db'", "error[RG3020]: ")]
    [InlineData("install httpfs", "error[RG3020]: ")]
    [InlineData("select * from read_text('/etc/hostname')", "error[RG3023]: the query cannot be answered: Permission Error")]
    [InlineData("select * from glob('*')", "error[RG3023]: the query cannot be answered: Permission Error")]
    [InlineData("select * from 'https://example.org/a.csv'", "error[RG1017]: there is no file 'https://example.org/a.csv'")]
    [InlineData("select * from postgres_scan('dbname=d', 'public', 't')",
        "error[RG3022]: the query asks for the extension 'postgres_scanner' of DuckDB, and none is loaded from the network\n")]
    [InlineData("select unit, year, 'x' as gdp, pop from 'd.csv'",
        "error[RG3108]: 'x' is not a number (unit '110000' (Beijing), year 2020, column 'gdp'); so are 5 more cells of the column\n"
        + "  --> study.yaml:query!C2\n")]
    public void Query_ThatDoesMoreOrFails_IsToldAtItsLine(string sql, string finding)
    {
        using var study = Study($"{{sql: {System.Text.Json.JsonSerializer.Serialize(sql)}}}");
        var said = study.Findings();
        Assert.Contains(finding, said, StringComparison.Ordinal);
        Assert.DoesNotContain(study.Folder, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Parquet_ThatIsNone_IsTold()
    {
        using var study = new ReadStudy("[{file: d.parquet}]").Write("d.parquet", "PAR1");
        Assert.Contains("error[RG3023]: the query cannot be answered: Invalid Input Error: "
            + "File 'd.parquet' too small to be a Parquet file\n"
            + "  --> d.parquet\n", study.Refused(), StringComparison.Ordinal);
    }
}
