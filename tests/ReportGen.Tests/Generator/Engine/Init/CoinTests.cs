using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>Composite indicators of the COIN Tool and of COINr become studies that have nothing wrong.</summary>
public sealed class CoinTests
{
    private const string Meta = "Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type\n"
        + "1,Speed,Connection speed,1,2,Mbps,20,,Net,Indicator\n1,Cost,Cost of a line,-1,1,USD,,,Net,Indicator\n"
        + "1,Trade,Trade,1,1,USD,,GDP,Flows,Indicator\n"
        + "1,CO2,Emissions,-1,1,t,,,Green,Indicator\n1,Sun,Solar power,1,3,MW,,,Green,Indicator\n"
        + "2,Net,Networks,1,3,Score,,,Conn,Aggregate\n2,Flows,Flows,1,1,Score,,,Conn,Aggregate\n"
        + "2,Green,Environment,1,1,Score,,,Sust,Aggregate\n"
        + "3,Conn,Connectivity,1,1,Score,,,Index,Aggregate\n"
        + "3,Sust,Sustainability,1,3,Score,,,Index,Aggregate\n4,Index,All,1,1,Score,,,,Aggregate\n"
        + ",Size,Size of the country,,,,,,,Group\n,GDP,GDP,,,USD,,,,Denominator\n";

    private const string Data = "uName,uCode,Size,Time,GDP,Speed,Cost,Trade,CO2,Sun\n\"One, Land\",ONE,S,2018,10,5,3,20,7,1\n"
        + "Two,TWO,L,2018,20,6,4,NA,8,2\nThree,THR,S,2018,30,9,2,90,6,5\n";

    private static (TemporaryStudy Study, string Said) Made(Action<ReadStudy> write, params string[] files)
    {
        using var source = new ReadStudy("[]");
        write(source);
        var study = new TemporaryStudy();
        foreach (var file in files) File.Copy(Path.Combine(source.Folder, file), Path.Combine(study.Folder, file));
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        var made = new Pipeline(catalog).Init(
            [.. files.Select(f => (Path.Combine(study.Folder, f), f))], "coin", "study.yaml", Repository.Root, said);
        Assert.True(made is not null, string.Concat(said.Sorted().Select(DiagnosticText.Format)));
        foreach (var (name, text) in made!) study.Write(name, text);
        return (study, string.Concat(said.Sorted().Select(d => DiagnosticText.Format(d) + "\n")));
    }

    private static ReportPlan Plan(TemporaryStudy study)
    {
        var plan = study.Declare();
        Assert.True(plan is not null, study.Printed());
        return plan!;
    }

    [Theory] // the meta may come first, and the pair may lie in one workbook
    [InlineData("meta.csv", "data.csv")]
    [InlineData("data.csv", "meta.csv")]
    [InlineData("pair.xlsx")]
    public void Pair_OfCOINr_BecomesAStudy(params string[] files)
    {
        static object?[][] Rows(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Replace("\"One, Land\"", "One Land", StringComparison.Ordinal).Split(','))
            .Select(c => (object?[])[.. c.Select(v => double.TryParse(v, out var n) ? n : v.Length == 0 ? null : (object)v)])];
        var (study, said) = Made(s => s.Write("meta.csv", Meta).Write("data.csv", Data)
            .Write("pair.xlsx", new MadeWorkbook().Sheet("iMeta", Rows(Meta)).Sheet("iData", Rows(Data))), files);
        using var _ = study;
        Assert.StartsWith("note[RG3152]: a study has no place for Target\n", said, StringComparison.Ordinal);
        var plan = Plan(study);
        Assert.Equal(["conn 0.25", "sust 0.75"], plan.Systems.Select(s => FormattableString.Invariant($"{s.Id} {s.Alpha}")));
        Assert.Equal(["net 3", "flows 1", "green "], plan.Systems.SelectMany(s => s.Criteria).Select(c => $"{c.Id} {c.Weight}"));
        Assert.Equal(["speed Benefit 2 ", "cost Cost 1 ", "trade Benefit 1 GDP", "co2 Cost 1 ", "sun Benefit 3 "],
            plan.Systems.SelectMany(s => s.Indicators).Select(i => $"{i.Id} {i.Direction} {i.Weight} {i.Per}"));
        Assert.Equal("given", plan.Weighting.Default.Method);
        Assert.Equal([2018], plan.Years.Select(y => y.Value));
        Assert.Equal(["ONE", "TWO", "THR"], plan.Units.Select(u => u.Id.Value));
        Assert.Equal(["s", "l"], plan.Groupings.Single().Regions.Select(r => r.Id.Value));
        Assert.True(study.Build("csv") is not null, study.Printed());
        // by hand: speed 0, 0.25, 1 and cost 0.5, 0, 1 weigh 2 to 1, and the network's three quarters of the system
        var networks = new[] { 1 / 6.0, 1 / 6.0, 1.0 };
        var trade = new[] { 2.0, 2.5, 3.0 }; // what nobody knows of TWO is the mean
        var scores = study.Results("scores").Where(r => r["system"] == "conn").ToDictionary(r => r["unit"], r => r["score"]);
        foreach (var (unit, u) in new[] { "ONE", "TWO", "THR" }.Select((x, u) => (x, u)))
        {
            var expected = (0.75 * networks[u]) + (0.25 * (trade[u] - 2));
            Assert.Equal(expected, double.Parse(scores[unit], System.Globalization.CultureInfo.InvariantCulture), 6);
        }
    }

    [Fact]
    public void Workbook_OfTheCoinTool_BecomesAStudy()
    {
        object?[][] database =
        [
            ["COIN Tool"], [], [], [], [], [],
            [null, null, null, "Weight", 0.5, 0.5, 1, 1], [null, null, null, "Direction", 1, -1, 1, 1],
            [null, null, null, "Lower", null, null, 0, null], [null, null, null, "Upper", null, null, 50, null],
            [null, null, null, "Index", "Index", "Index", "Index", "Index"], [null, null, null, "si", "si.01", "si.01", "si.01", "si.02"],
            [null, null, null, "p", "p.01", "p.01", "p.02", "p.03"], [null, null, null, "sp", "sp.01", "sp.01", "sp.01", "sp.01"],
            [null, "Unit", "Code", "Name", "Speed", "Cost", "Reach", "Sun"],
            [null, null, null, null, "Ind.01", "Ind.02", "Ind.03", "Ind.04"],
            [null, "One", "ONE", null, 5, 3, 20, 1], [null, "Two", "TWO", null, 6, 4, "n/a", 2], [null, "Three", "THR", null, 9, 2, 40, 5],
        ];
        object?[][] framework =
        [
            [], [], [], [null, null, "Code", null, "Weight", null, null, "Dimension/indicator"],
            [null, null, "Index", null, 1, null, null, "All"], [null, null, "si.01", null, 0.4, null, null, "Connectivity"],
            [null, null, "p.01", null, 2, null, null, "Networks"], [null, null, "p.02", null, 1, null, null, "People"],
            [null, null, "si.02", null, 0.6, null, null, "Sustainability"], [null, null, "p.03", null, 1, null, null, "Environment"],
        ];
        var (study, _) = Made(s => s.Write("tool.xlsm",
            new MadeWorkbook().Sheet("Start", [["read me"]]).Sheet("Database", database).Sheet("Framework", framework)), "tool.xlsm");
        using var held = study;
        study.Replace("study.yaml", "year: 2020", "year: 2018").Replace("study.yaml", "years: [2020]", "years: [2018]");
        var plan = Plan(study);
        Assert.Equal(["Connectivity 0.4", "Sustainability 0.6"],
            plan.Systems.Select(s => FormattableString.Invariant($"{s.System.Name.In("en")} {s.Alpha}")));
        Assert.Equal(["Networks 2", "People 1", "Environment "],
            plan.Systems.SelectMany(s => s.Criteria).Select(c => $"{c.Name.In("en")} {c.Weight}"));
        Assert.Equal(["Speed Benefit 0.5", "Cost Cost 0.5", "Reach Benefit 1", "Sun Benefit 1"], plan.Systems.SelectMany(s => s.Indicators)
            .Select(i => FormattableString.Invariant($"{i.Name.In("en")} {i.Direction} {i.Weight}")));
        Assert.Equal(new Interval(0, 50), plan.Systems.SelectMany(s => s.Indicators).ElementAt(2).Range);
        Assert.True(study.Build("csv") is not null, study.Printed());
        Assert.Equal(3, study.Results("scores").Where(r => r["system"] != "").Select(r => r["unit"]).Distinct().Count());
    }
}
