using System.Globalization;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Result files of any length become snapshots that a pull request can carry.</summary>
[Trait("Speed", "slow")]
public sealed class SnapshotShapeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-shape-").FullName;

    public SnapshotShapeTests() => Directory.CreateDirectory(Path.Combine(folder, "results"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Results_AtMostSixDecimals_AndIdsAsTheyAre()
    {
        Write("scores", "unit,year,system,score",
            ["110000,2019,s,0.12345678", "007,2020,s,", "x,2021,s,1.5E-09", "y,2021,s,-1E-12"]);
        Assert.Equal("unit,year,system,score\n110000,2019,s,0.123457\n007,2020,s,\nx,2021,s,0\ny,2021,s,0\n", Assert.Single(Made()).Text);
    }

    [Fact]
    public void Results_OfAProvince_AreAFileEachRowByRow()
    {
        var keys = (from u in Enumerable.Range(0, 285) from y in Enumerable.Range(2012, 10) select (Unit: 110000 + u, Year: y)).ToList();
        Write("coupling", "unit,year,C,T,D,coupling_grade,coordination_stage,coordination_grade,development_type",
            keys.Select((k, i) => $"{k.Unit},{k.Year},{Number(i)},{Number(i + 1)},{Number(i + 2)},"
                + "high,good-coordination,high-coordination,synchronous"));
        Write("ranks", "measure,year,unit,rank,value",
            from m in (string[])["C", "D"] from k in keys select $"{m},{k.Year},{k.Unit},{k.Unit % 285 + 1},0.5");
        Write("normalized", "unit,year,system,criterion,indicator,raw,origin,normalized",
            from k in keys from i in (string[])["gdp", "wage", "roads"] select $"{k.Unit},{k.Year},s,c,{i},{k.Unit}.25,observed,0.5");
        // a file nobody described
        Write("wealth", "region,year,unit,within,between", keys.Select(k => $"north,{k.Year},{k.Unit},0.123456789,0.2"));
        var made = Made(2850);
        Assert.Equal(
            ["results.normalized", "results.coupling", "results.ranks", "results.wealth"], made.Select(s => s.Name));
        Assert.Equal("measure,year,unit,rank", made[2].Lines[0]);
        Assert.Equal([1, 2850, 5700, 2850], made.Select(s => s.Lines.Length - 1 - (s.Name == "results.normalized" ? 2 : 0)));
    }

    [Theory] // the same two rows, of a panel that is declared to be this large
    [InlineData(20_000, 3, "unit,year,system,score", "unit,year,gdp")]
    [InlineData(20_001, 3, "year,system,score_count,score_mean,score_min,score_max,score_check", "unit,year,gdp")]
    [InlineData(20_000, 6, "unit,year,system,score", "column,2019")]
    public void Form_OfResults_IsDecidedByWhatIsDeclared(int unitYears, int indicators, string scores, string data)
    {
        Write("scores", "unit,year,system,score", ["a,2019,s,0.5", "b,2019,s,0.25"]);
        var made = Made(unitYears, indicators);
        Assert.Equal(scores, made.Single(s => s.Name == "results.scores").Lines[0]);
        var shown = new PanelSize(unitYears, indicators).CellsAreShown;
        Assert.Equal(data, InputSnapshots.OfCells([new("a", "2019", "gdp", 7)], shown).Lines[0]);
    }

    [Fact]
    public void Data_ReadBack_AreTheCellsInOrderOfUnitAndYear()
    {
        DataCell[] cells = [new("b", "2020", "x", 0.1), new("a", "2020", "y", 1e-9), new("a", "2019", "x", 3), new("a", "2020", "x", -2)];
        var snapshot = InputSnapshots.OfCells(cells, areShown: true);
        Assert.Equal("unit,year,x,y\na,2019,3,\na,2020,-2,1E-09\nb,2020,0.1,\n", snapshot.Text);
        Assert.Equal(cells.OrderBy(c => c.ToString()), InputSnapshots.CellsOf([snapshot]).OrderBy(c => c.ToString()));
    }

    [Fact]
    public void Keys_ReadBack_AreWhatWasDeclared()
    {
        DeclaredKey[] keys = [new("study", "title.en", "A \"title\", long\nand longer"), new("scale.yaml", "bands.low.to", "0.4")];
        var snapshots = InputSnapshots.Of(new DeclaredInputs([.. keys], []), cellsAreShown: true);
        Assert.Equal(keys, InputSnapshots.KeysOf(snapshots)!.Value);
    }

    [Fact]
    public void LongFile_TwoValuesThatChangePlaces_MoveTheCheck()
    {
        string Digest(int first, int second)
        {
            string Value(int i) => (i == 3 ? first : i == 77 ? second : 5).ToString(CultureInfo.InvariantCulture);
            Write("normalized", "unit,year,system,criterion,indicator,raw,origin,normalized",
                Enumerable.Range(0, 500).Select(i => $"{i},2019,s,c,gdp,{Value(i)},observed,0.5"));
            return Made().Single(s => s.Name == "results.normalized").Text;
        }
        var (before, after) = (Digest(1, 9), Digest(9, 1));
        Assert.Equal(Row(before)["raw_mean"], Row(after)["raw_mean"]);
        Assert.NotEqual(Row(before)["raw_check"], Row(after)["raw_check"]);
        Assert.Equal("500", Row(before)["observed"]);
    }

    private static Dictionary<string, string> Row(string csv)
    {
        var lines = csv.Split('\n');
        return lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(c => c.First, c => c.Second);
    }

    private static string Number(int i) => (1 / (i + 3.0)).ToString("R", CultureInfo.InvariantCulture);

    private List<Snapshot> Made(int unitYears = 500, int indicators = 3) =>
        [.. ResultSnapshots.Of(Files(), ResultForms.Of(BuiltInPlugins.Features), new PanelSize(unitYears, indicators))];

    private IEnumerable<ResultFile> Files() =>
        from file in Directory.EnumerateFiles(Path.Combine(folder, "results"))
        let table = Table.Read(File.ReadAllText(file))
        select new ResultFile(
            Path.GetFileNameWithoutExtension(file), [.. table.Columns], table.Rows.Select(r => Array.ConvertAll(r, c => (ResultCell)c)));

    private void Write(string name, string header, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(folder, "results", name + ".csv"), string.Concat(rows.Prepend(header).Select(r => r + "\n")));
}
