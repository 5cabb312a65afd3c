using Microsoft.Data.Sqlite;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Plugins.DuckDb;

/// <summary>Tables of SQLite files beside a study, which a query names: the same twelve figures, and nothing done to the file.</summary>
public sealed class SqliteTests
{
    private const string Panel = """
        create table panel (unit text, year integer, gdp real, pop real);
        insert into panel values ('110000', 2020, 36.1, 21.5), ('110000', 2021, 40.2, 21.25), ('120000', 2020, 14, 13.5),
            ('120000', 2021, 15.7, 13.25), ('130000', 2020, 36.2, 74.5), ('130000', 2021, 40.4, 74.25);
        create view "last year" as select * from panel where year = 2021;
        create table loose (unit, year, gdp, pop);
        insert into loose select unit, year, case when gdp = 14 then 14 else gdp end, pop || '' from panel;
        create table odd (a, b, c);
        insert into odd values (x'53', 9007199254740993, null), ('t', 0.5, null);
        """;

    private static ReadStudy Study(string entry)
    {
        var study = new ReadStudy($"[{entry}]")
            .Write("q/q.sql", "-- not sqlite_scan('no.db', 't')\nfrom sqlite_scan('../城市 #1.sqlite', 'panel')")
            .Write("people.csv", "unit,year,pop\n110000,2020,21.5\n110000,2021,21.25\n120000,2020,13.5\n120000,2021,13.25\n"
                + "130000,2020,74.5\n130000,2021,74.25\n")
            .Write("text.db", "This is no database, whatever its name says, and it is longer than the hundred bytes of a head of such a "
                + "file, so that nothing else can be wrong with it.\n");
        foreach (var name in (string[])["d.db", "城市 #1.sqlite"]) Run(study, name, Panel).Dispose();
        return study;
    }

    private static SqliteConnection Run(ReadStudy study, string file, string sql)
    {
        var made = new SqliteConnection($"Data Source={Path.Combine(study.Folder, file)};Pooling=False");
        made.Open();
        using var command = made.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return made;
    }

    private static string Sql(string query) => $"{{sql: {System.Text.Json.JsonSerializer.Serialize(query)}}}";

    [Theory]
    [InlineData("{sql: \"from sqlite_scan('d.db', 'panel')\"}")]
    [InlineData("{sql: \"select * from SQLITE_SCAN ( 'd.db' , 'Panel' ) where panel.gdp > 0\"}")]
    [InlineData("{sql: \"from sqlite_scan('城市 #1.sqlite', 'panel')\"}")]
    [InlineData("{sql: \"from sqlite_scan('d.db', 'loose')\"}")]
    [InlineData("{sql: \"from sqlite_scan('d.db', 'last year') union all from sqlite_scan('d.db', 'panel') where year = 2020\"}")]
    [InlineData("{sql: \"select unit, year, sum(gdp) as gdp, max(p.pop) as pop from sqlite_scan('d.db', 'panel') join "
        + "(select unit::text as unit, year, pop from 'people.csv') as p using (unit, year) group by all\"}")]
    [InlineData("{file: q/q.sql}")]
    public void Table_ThatAQueryNames_IsRead(string entry)
    {
        using var study = Study(entry);
        Assert.Equal(ReadStudy.Expected, study.Cells());
    }

    [Fact]
    public void File_ThatAQueryNames_IsAnInputOfTheStudy()
    {
        using var study = Study(Sql("select * from sqlite_scan('d.db', 'panel') -- and not sqlite_scan('text.db', 't')"));
        var inputs = study.Study.Declare()!.Inputs.Select(i => i.File).ToList();
        Assert.Equal(["d.db", "s.yaml", "study.yaml", "units.csv"], inputs.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("from sqlite_scan('no.db', 't')", "error[RG1017]: there is no file 'no.db'\n  --> study.yaml:7:14\n")]
    [InlineData("from sqlite_scan('d.db', 'pannel')", "error[RG3024]: the SQLite file 'd.db' has no table 'pannel'\n"
        + "  --> study.yaml:7:14\n  hint: its tables: last year, loose, odd, panel\n")]
    [InlineData("from sqlite_scan('d.db', 'panel; drop table panel')", "error[RG3024]: ")]
    [InlineData("from sqlite_scan('text.db', 't')",
        "error[RG3025]: the SQLite file 'text.db' cannot be read: file is not a database\n  --> study.yaml:7:14\n")]
    [InlineData("selec * from sqlite_scan('d.db', 'panel')",
        "error[RG3023]: the query cannot be answered: syntax error at or near \"selec\"\n  --> study.yaml:7:14\n")]
    [InlineData("select gdpp from sqlite_scan('d.db', 'panel')",
        "Referenced column \"gdpp\" not found in FROM clause! Candidate bindings: \"gdp\"")]
    [InlineData("delete from sqlite_scan('d.db', 'panel')", "error[RG3023]: ")]
    [InlineData("copy (select 1 as a) to 'd.db'", "error[RG3020]: this is not one query that only reads\n  --> study.yaml:7:14\n")]
    [InlineData("attach 'd.db' (type sqlite)", "error[RG3020]: this is not one query that only reads\n  --> study.yaml:7:14\n")]
    [InlineData("select * from 'd.db'",
        "hint: a table of a SQLite file is named so: select * from sqlite_scan('panel.sqlite', 'cities')\n")]
    [InlineData("select a as unit, 2020 as year, b as gdp, 1 as pop from sqlite_scan('d.db', 'odd')", "'X'53''")]
    public void Query_ThatDoesMoreOrFails_IsToldAtItsLine(string sql, string finding)
    {
        using var study = Study(Sql(sql));
        var file = Path.Combine(study.Folder, "d.db");
        var (before, names) = (File.ReadAllBytes(file), Directory.GetFiles(study.Folder).Order(StringComparer.Ordinal).ToList());
        var said = study.Findings();
        Assert.Contains(finding, said, StringComparison.Ordinal);
        Assert.DoesNotContain(study.Folder, said, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
        Assert.Equal(names, Directory.GetFiles(study.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void File_InWalMode_IsReadWhenClosed_AndRefusedWhileChangesAreBeside()
    {
        using var study = Study(Sql("from sqlite_scan('w.db', 'panel')"));
        using (Run(study, "w.db", "pragma journal_mode = wal;" + Panel))
        {
            Assert.Contains("error[RG3026]: the SQLite file 'w.db' does not hold all its rows yet: some are in 'w.db-wal' beside it\n"
                + "  --> study.yaml:7:14\n", study.Refused(), StringComparison.Ordinal);
        }
        Assert.Equal(ReadStudy.Expected, study.Cells());
        Assert.Equal(["w.db"], Directory.GetFiles(study.Folder, "w.db*").Select(f => Path.GetFileName(f)));
    }
}
