using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>Edges of whole studies, each small enough to check by hand, over the base study of the broken inputs.</summary>
[Trait("Speed", "slow")]
public sealed class StudyEdgeTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void GivenScores_Zeros_LeaveCEmptyAndDZero()
    {
        using var study = TemporaryStudy.Given("1,2020,0,0\n2,2020,0,0.5\n3,2020,0.25,0.25\n4,2020,0.1,0.4\n").Built();
        var rows = study.Results("coupling").ToDictionary(r => r["unit"]);
        string[] Of(string unit, params string[] columns) => [.. columns.Select(c => rows[unit][c])];
        Assert.Equal(["", "0", "0"], Of("1", "C", "T", "D"));
        Assert.Equal(["", "low", ""], Of("1", "coupling_grade", "coordination_grade", "development_type"));
        Assert.Equal(("0", "0", "lagging:green"), (rows["2"]["C"], rows["2"]["D"], rows["2"]["development_type"]));
        Assert.Equal(("1", "0.5", "synchronous"), (rows["3"]["C"], rows["3"]["D"], rows["3"]["development_type"]));
        Assert.Equal(0.8, Number(rows["4"]["C"]), 1e-15);
        // C is not defined for unit 1, so that the mean is of three: (0 + 1 + 0.8) / 3
        Assert.Equal(0.6, Number(study.Results("trend").Single(r => r["measure"] == "C")["mean"]), 1e-15);
        string[] absent = ["weights", "normalized", "criterion_scores", "missing", "obstacle_indicator"];
        Assert.All(absent, file => Assert.False(study.HasResults(file), file));
    }

    [Fact]
    public void UnbalancedPanel_AbsentRows_StayAbsent()
    {
        using var study = TemporaryStudy.Given(
            "1,2020,0.2,0.2\n2,2020,0.4,0.4\n1,2021,0.5,0.5\n3,2021,0.3,0.3\n", "[2020, 2021]", "panel: unbalanced\n").Built();
        Assert.Equal(["1/2020", "1/2021", "2/2020", "3/2021"], study.Results("coupling").Select(r => $"{r["unit"]}/{r["year"]}"));
        var within = study.Results("dagum_within").Where(r => r["year"] == "2021" && r["region"] is "north" or "south");
        Assert.Equal(["1", "1"], within.Select(r => r["units"]));
        Assert.DoesNotContain(study.Results("dagum_within"), r => r["region"] == "south" && r["year"] == "2020");
        var rises = File.ReadAllLines(Path.Combine(study.Built("csv,html").Output, "tables", "greatest-rises.en.csv"));
        Assert.Equal(["Alpha"], rises.Skip(1).Select(line => line.Split(',')[1])); // after the rank
    }

    [Fact]
    public void BalancedPanel_AbsentRow_IsRefused()
    {
        using var study = TemporaryStudy.Given("1,2020,0.2,0.2\n2,2020,0.4,0.4\n1,2021,0.5,0.5\n", "[2020, 2021]");
        Assert.Null(study.Build());
        Assert.Contains("error[RG3109]: ", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void YearOfZeros_HasNoGini()
    {
        using var study = TemporaryStudy.Given("1,2020,0,0\n2,2020,0,0\n3,2020,0,0\n").Built();
        var dagum = study.Results("dagum").Single();
        Assert.Equal(("", "", ""), (dagum["G"], dagum["Gw"], dagum["share_w"]));
        Assert.All(study.Results("dagum_between"), r => Assert.Equal(("0", "0"), (r["G"], r["relative_effect"])));
    }

    [Fact]
    public void OneYear_PrintsNoTrendAndSaysSo()
    {
        using var study = TemporaryStudy.Given("1,2020,0.2,0.3\n2,2020,0.4,0.1\n3,2020,0.25,0.25\n").Built("html,csv,svg");
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        Assert.DoesNotContain("fig-trend", html, StringComparison.Ordinal);
        Assert.Contains("with one year, nothing is said of trends", html, StringComparison.Ordinal);
    }

    [Fact] // unit 2 has no income at all; the mean of the others takes its place, year by year
    public void EmptySeries_Mean_TakesTheYearsMeanOverTheOthers()
    {
        using var study = WithoutIncomeOfUnit2().Built("csv", "empty_series=mean", "workbook=full");
        var rows = study.Results("normalized").Where(r => r["indicator"] == "income").ToList();
        foreach (var year in rows.GroupBy(r => r["year"]))
        {
            var others = year.Where(r => r["unit"] != "2").Average(r => Number(r["raw"]));
            var filled = year.Single(r => r["unit"] == "2");
            Assert.Equal("imputed", filled["origin"]);
            Assert.Equal(others, Number(filled["raw"]), 1e-12);
        }
        var blanks = study.Results("missing").Where(r => r["indicator"] == "income");
        Assert.Equal(3, blanks.Sum(r => int.Parse(r["imputed"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void EmptySeries_DropUnit_LeavesTheUnitOutWithAWarning()
    {
        using var study = WithoutIncomeOfUnit2().Built("csv", "empty_series=drop-unit");
        Assert.Equal(["1", "3", "4"], study.Results("units").Select(u => u["unit"]));
        Assert.Contains("warning[RG3113]: unit '2' (Beta) is left out", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // what the study says becomes of such units is printed where there is one
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void UnitsLeftOut_AreToldWhereThereAreAny(bool isEmpty, bool isTold)
    {
        using var study = isEmpty ? WithoutIncomeOfUnit2() : TemporaryStudy.CopyOf(Base);
        study.Replace("data.csv", "3,2020,19,", "3,2020,,").Built("html", "empty_series=drop-unit");
        Assert.Equal(isTold, study.Page("en").Contains("with an empty series were left out", StringComparison.Ordinal));
        Assert.Equal(isTold, study.Page("zh").Contains("整列缺失的", StringComparison.Ordinal));
        Assert.Contains("Missing values were interpolated linearly", study.Page("en"), StringComparison.Ordinal);
    }

    [Fact] // both interpolated before they are divided: (10 + 30) / 2 over (1 + 2) / 2, not the mean of 10 and 15
    public void Denominator_IsInterpolatedBeforeTheRatio()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        const string users = "{id: users, name: {zh: 用户, en: Users}, direction: positive";
        study.Replace("digital.yaml", users + "}", users + ", per: people}");
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        var text = new StringBuilder(lines[0] + ",people\n");
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            var people = "4";
            if (cells[0] == "1") (cells[6], people) = cells[1] switch { "2019" => ("10", "1"), "2020" => ("", ""), _ => ("30", "2") };
            text.Append(string.Join(',', cells)).Append(',').Append(people).Append('\n');
        }
        study.Write("data.csv", text.ToString()).Built();
        var cell = study.Results("normalized").Single(r => r["indicator"] == "users" && r["unit"] == "1" && r["year"] == "2020");
        Assert.Equal(("interpolated", 20 / 1.5), (cell["origin"], Number(cell["raw"])));
    }

    [Fact] // swapping an indicator set is one line
    public void Set_SystemFile_SwapsTheIndicatorSet()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Write(
            "short.yaml",
            "schema: 1\nid: short\nname: Short\nsymbol: K\ncriteria:\n  - id: only\n    name: Only\n"
            + "    indicators:\n      - {id: users, name: Users, direction: positive}\n");
        study.Built("csv", "systems.1.use=short.yaml");
        Assert.Equal(["green", "short"], study.Results("scores").Select(r => r["system"]).Distinct());
    }

    [Fact]
    public void Set_SystemByItsFile_IsThatSystem()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var plan = study.Declare("systems.digital.alpha=0.25", "systems.0.alpha=0.75")!;
        Assert.Equal([0.75, 0.25], plan.Systems.Select(s => s.Alpha));
    }

    [Theory]
    [InlineData("title=Growth #1 cities", "Growth #1 cities")]
    [InlineData("title=#1", "#1")]
    [InlineData("title='Growth' # as agreed", "Growth")]
    public void Set_ValueWithANumberSign_IsTakenWhole(string set, string title)
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Equal(title, study.Declare(set)!.Front.Title.In("en"));
    }

    [Fact]
    public void Title_ThatSaysNothingInOneLanguage_IsAnErrorPlacedThere()
    {
        using var study = TemporaryStudy.CopyOf(Base).Replace("study.yaml", "zh: 基准", "zh: \"\"");
        Assert.False(study.Check());
        Assert.Equal("error[RG2077]: the 'title' of the study says nothing\n  --> study.yaml:3:13\n", study.Printed());
    }

    [Fact]
    public void Prose_OfOneLongLineWithoutBlanks_IsReadInLinearTime()
    {
        // a test with an end: 300,000 signs took minutes where every sign began a search to the end of the line
        using var study = TemporaryStudy.CopyOf(Base).Write("text/introduction.zh.md", new string('长', 300_000) + "。\n")
            .Write("text/introduction.en.md", "Long.\n");
        Assert.True(study.Check());
    }

    [Theory]
    [InlineData(
        "weighting.scoop=per-year",
        "error[RG1010]: 'scoop' is not a known key here\n  --> --set weighting.scoop=per-year\n  hint: did you mean 'scope'?\n")]
    [InlineData("figures=[trend]",
        "error[RG1010]: 'figures' is not a known key here\n  --> --set figures=[trend]\n  hint: 'figures' belongs under `report`\n")]
    [InlineData("tables=[trend]", // a place of its own goes before 'stable', which is near
        "error[RG1010]: 'tables' is not a known key here\n  --> --set tables=[trend]\n  hint: 'tables' belongs under `report`\n")]
    [InlineData(
        "systems.7.alpha=1",
        "error[RG0002]: '7' in 'systems.7.alpha' leads nowhere\n  --> --set systems.7.alpha=1\n"
        + "  hint: entries of a list are named by number from 0, by their id, or by the file they use\n")]
    [InlineData(
        "id.name=1",
        "error[RG0002]: 'name' in 'id.name' leads nowhere\n  --> --set id.name=1\n"
        + "  hint: 'id' holds a single value, 'base': replace it whole, as in --set id=...\n")]
    [InlineData(
        "weighting",
        "error[RG0001]: 'weighting' is not path=value\n  --> --set weighting\n  hint: write --set path.to.key=value\n")]
    [InlineData("weighting.scope=yearly", "error[RG1014]: 'yearly' is not one of pooled, per-year\n  --> --set weighting.scope=yearly\n")]
    public void Set_UnknownPath_IsAnErrorPlacedThere(string set, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Null(study.Build("csv", set));
        Assert.Equal(expected, study.Printed());
    }

    [Theory] // encodings that spreadsheet programs save
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void DataFile_InAnotherEncoding_IsReadTheSame(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var plain = TemporaryStudy.CopyOf(Base).Built();
        using var study = TemporaryStudy.CopyOf(Base);
        var named = File.ReadAllText(Path.Combine(study.Folder, "data.csv"))
            .Replace("\n1,", "\n甲市,", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(study.Folder, "data.csv"), named, Encoding.GetEncoding(encoding));
        study.Built();
        Assert.Equal(plain.ResultText("coupling"), study.ResultText("coupling"));
    }

    [Fact] // the same panel, once a row per indicator, once a file per indicator
    public void DataShapes_TidyAndYears_GiveTheSameResultsAsWide()
    {
        using var wide = TemporaryStudy.CopyOf(Base).Built();
        var lines = File.ReadAllLines(Path.Combine(wide.Folder, "data.csv")).Select(l => l.Split(',')).ToList();
        using var tidy = TemporaryStudy.CopyOf(Base);
        var cells = lines.Skip(1).SelectMany(r => r.Skip(2).Select((v, i) => $"{r[0]},{r[1]},{lines[0][i + 2]},{v}\n"));
        tidy.Write("data.csv", "unit,year,indicator,value\n" + string.Concat(cells));
        tidy.Replace("study.yaml", "shape: wide", "shape: tidy").Built();
        using var years = TemporaryStudy.CopyOf(Base);
        var files = new StringBuilder();
        for (var c = 2; c < lines[0].Length; c++)
        {
            var column = c;
            var rows = lines.Skip(1).GroupBy(r => r[0]).Select(g => $"{g.Key},{string.Join(',', g.Select(r => r[column]))}\n");
            years.Write($"{lines[0][c]}.csv", "unit,2019,2020,2021\n" + string.Concat(rows));
            files.Append(CultureInfo.InvariantCulture, $"  - {{file: {lines[0][c]}.csv, shape: years, holds: {lines[0][c]}}}\n");
        }
        years.Replace("study.yaml", "  - file: data.csv\n    shape: wide\n", files.ToString()).Built();
        var expected = File.ReadAllText(Path.Combine(wide.Output, "results", "normalized.csv"));
        Assert.Equal(expected, File.ReadAllText(Path.Combine(tidy.Output, "results", "normalized.csv")));
        Assert.Equal(expected, File.ReadAllText(Path.Combine(years.Output, "results", "normalized.csv")));
    }

    [Fact]
    public void PerYearNormalization_IndicatorConstantInOneYear_IsLeftOutThereAlone()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(','));
        var text = string.Join('\n', rows.Select(r => string.Join(',', r[1] == "2020" ? [r[0], r[1], "5", .. r[3..]] : r)));
        study.Write("data.csv", text + "\n").Built("csv", "normalization.scope=per-year");
        var weights = study.Results("weights").Where(w => w["system"] == "green").ToList();
        Assert.Equal("0", weights.Single(w => w["indicator"] == "income" && w["year"] == "2020")["weight"]);
        Assert.NotEqual("0", weights.Single(w => w["indicator"] == "income" && w["year"] == "2021")["weight"]);
        foreach (var year in weights.GroupBy(w => w["year"])) Assert.Equal(1, year.Sum(w => Number(w["weight"])), 1e-12);
        var income = study.Results("normalized").Where(r => r["indicator"] == "income" && r["year"] == "2020").ToList();
        Assert.NotEmpty(income);
        Assert.All(income, r => Assert.Equal("", r["normalized"]));
        Assert.Contains("constant in 2020", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // criterion weights 3 and 1, indicators 1:1 and 3:1: 0.375, 0.375, 0.1875, 0.0625
    public void GivenWeights_CriterionTimesIndicator_AreNormalized()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        foreach (var (name, weight) in (IEnumerable<(string, int)>)[("Users", 1), ("Lines", 1), ("Patents", 3), ("Staff", 1)])
        {
            study.Replace("digital.yaml", $"en: {name}}}, direction: positive}}", $"en: {name}}}, direction: positive, weight: {weight}}}");
        }
        study.Replace("digital.yaml", "  - id: network\n", "  - id: network\n    weight: 3\n")
            .Replace("digital.yaml", "  - id: research\n", "  - id: research\n    weight: 1\n")
            .Replace("study.yaml", "{use: green.yaml, alpha: 0.5}", "{use: green.yaml, alpha: 0.5, score: given}")
            .Replace("study.yaml", "models:", "weighting: given\nmodels:");
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        study.Write("data.csv", lines[0] + ",given\n" + string.Concat(lines.Skip(1).Select(l => l + ",0.5\n"))).Built();
        Assert.Equal([0.375, 0.375, 0.1875, 0.0625], study.Results("weights").Select(w => Number(w["weight"])));
    }

    [Theory] // delete the feature, and the program still works, minus the feature
    [InlineData("scores")]
    [InlineData("coupling-coordination")]
    [InlineData("grading")]
    [InlineData("trend")]
    [InlineData("group-means")]
    [InlineData("ranks")]
    [InlineData("dagum-gini")]
    [InlineData("obstacle-degree")]
    public void Model_SwitchedOff_LeavesAReportWithoutIt(string model)
    {
        using var study = TemporaryStudy.CopyOf(Base).Built(
            "html,csv,xlsx,svg", "models.dagum-gini.measures=[]", $"models.{model}.enabled=false");
        Assert.True(File.Exists(Path.Combine(study.Output, "report.zh.html")));
    }

    [Theory]
    [InlineData("report={tables: [top-units], figures: []}", "top-units")]
    [InlineData("report={tables: [], figures: [gini]}", "")]
    [InlineData("report={tables: [options, region-gini]}", "options,region-gini")]
    [InlineData("report={tables: [{table: top-units, most: 1}, options]}", "options,top-units")]
    public void Report_ChosenTables_AreTheOnlyOnesPrinted(string set, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html,csv", set);
        var folder = Path.Combine(study.Output, "tables");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        var printed = files.Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => !f.EndsWith(".en", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(',', printed));
    }

    [Fact]
    public void Report_OptionsOfTablesAndFormats_AreInForce()
    {
        const string report = "report={tables: [{table: top-units, most: 1}, options], figures: [trend], png: {dpi: 60}}";
        using var study = TemporaryStudy.CopyOf(Base).Built("html,csv,svg,png", report);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(study.Output, "tables", "top-units.csv")).Length); // its head and one unit
        Assert.Contains("report.png.dpi", File.ReadAllText(Path.Combine(study.Output, "tables", "options.csv")), StringComparison.Ordinal);
        var drawing = XElement.Load(Path.Combine(study.Output, "figures", "trend.zh.svg"));
        var inches = Number(((string)drawing.Attribute("width")!)[..^2]) / 25.4;
        var image = File.ReadAllBytes(Path.Combine(study.Output, "figures", "trend.zh.png"));
        var width = BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)); // of the chunk IHDR, which comes first
        Assert.InRange(width, (60 * inches) - 1, (60 * inches) + 1);
    }

    [Fact]
    public void Report_OptionOutsideItsRange_IsSaidAtItsPlace()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Null(study.Declare("report={tables: [{table: top-units, most: 0}], png: {dpi: 5000}}"));
        Assert.Contains("error[RG1030]: most 0 is not between 1 and 1000", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("error[RG1030]: dpi 5000 is not between 30 and 1200", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // one unit, one region, a hole in the years, three systems, no regions, no scales
    [InlineData("years=[2019, 2021]")]
    [InlineData("groupings=[]")]
    [InlineData("gradings={}")]
    [InlineData("normalization.scope=per-year", "weighting.scope=per-year")]
    [InlineData("models.dagum-gini.measures=[green, digital, C, T, D]")]
    [InlineData("models.coupling-coordination.formula=wang2021")]
    [InlineData("systems=[{use: green.yaml}]", "models.dagum-gini.measures=[green]")]
    [InlineData("title={zh: 甲 & 乙 <丙>, en: A & B <c>}")]
    public void Study_UnusualButSound_Builds(params string[] set)
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("html,csv,xlsx,svg", set);
        Assert.True(File.Exists(Path.Combine(study.Output, "report.en.html")));
    }

    private static TemporaryStudy WithoutIncomeOfUnit2()
    {
        var study = TemporaryStudy.CopyOf(Base);
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(','));
        return study.Write("data.csv", string.Concat(
            lines.Select(r => string.Join(',', r[0] == "2" ? [r[0], r[1], "", .. r[3..]] : r) + "\n")));
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
