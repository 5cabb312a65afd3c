using System.Globalization;
using ReportGen.Cli.Shipped;

namespace ReportGen.Tests.Generator.Engine.Explain;

/// <summary>The way of a number: every step is reckoned again from what is printed, and the number is that of the result files.</summary>
[Trait("Speed", "slow")]
public sealed class ExplainTests
{
    private static readonly string[] Pooled = [];
    private static readonly string[] Yearly = [
        "normalization={method: min-max, scope: per-year}", "weighting={method: entropy, scope: per-year}"];

    [Theory]
    [InlineData("")]
    [InlineData("weighting=critic")]
    [InlineData("weighting=equal")]
    [InlineData("aggregation=geometric")]
    [InlineData("aggregation={indicators: geometric, criteria: arithmetic}")]
    [InlineData("models.coupling-coordination.k=2")]
    [InlineData("models.coupling-coordination.formula=wang2021")]
    public void Explain_EveryUnitYearOfASmallStudy_IsReckonedAgain(string set)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("csv", set.Length == 0 ? Pooled : [set]);
        var steps = 0;
        foreach (var row in study.Results("coupling"))
        {
            foreach (var measure in new[] { "C", "T", "D" })
            {
                var explained = study.Explain(set, measure, row["unit"], row["year"]);
                steps += explained.Reckoned(measure);
                Equal(row[measure], explained.Value);
                Assert.Equal(8, explained.Cells.Count()); // down to the cell of every indicator
            }
        }
        Assert.True(steps > 36 * 10, $"{steps} steps");
    }

    [Theory] // digits as a Chinese keyboard types them
    [InlineData("D", "１", "２０２１")]
    [InlineData("D", "Ａｌｐｈａ", "２０２１")]
    [InlineData("D", "alpha", "2021")]
    public void Explain_WordsOfAnotherWidth_AreUnderstood(params string[] question)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Equal(study.Explain("", "D", "1", "2021").Value, study.Explain("", question).Value);
    }

    [Fact]
    public void Explain_NumbersOfEveryResultFile_AreThose()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built();
        AllAre(study, "scores", "score", r => [$"score:{r["system"]}", r["unit"], r["year"]]);
        AllAre(study, "criterion_scores", "score", r => [$"criterion:{r["criterion"]}", r["unit"], r["year"]]);
        AllAre(study, "normalized", "normalized", r => [$"standardized:{r["indicator"]}", r["unit"], r["year"]]);
        AllAre(study, "normalized", "raw", r => [$"value:{r["indicator"]}", r["unit"], r["year"]]);
        AllAre(study, "weights", "weight", r => [$"weight:{r["indicator"]}"]);
        AllAre(study, "weights", "entropy", r => [$"entropy:{r["indicator"]}"]);
        AllAre(study, "weights", "divergence", r => [$"divergence:{r["indicator"]}"]);
        AllAre(study, "ranks", "rank", r => [$"rank:{r["measure"]}", r["unit"], r["year"]]);
        AllAre(study, "trend", "mean", r => [$"mean:{r["measure"]}", r["year"]]);
        AllAre(study, "trend", "sd", r => [$"sd:{r["measure"]}", r["year"]]);
        AllAre(study, "group_means", "mean", r => [$"group-mean:{r["measure"]}", r["group"], r["year"]]);
        AllAre(study, "dagum", "G", r => ["gini", r["grouping"], r["year"]]);
        AllAre(study, "dagum", "Gw", r => ["gini-within", r["grouping"], r["year"]]);
        AllAre(study, "dagum", "Gnb", r => ["gini-between", r["grouping"], r["year"]]);
        AllAre(study, "dagum", "Gt", r => ["gini-overlap", r["grouping"], r["year"]]);
        AllAre(study, "dagum_within", "G", r => ["gini-region:D", r["region"], r["year"]]);
        AllAre(study, "dagum_between", "G", r => ["gini-pair:D", $"{r["region_a"]}~{r["region_b"]}", r["year"]]);
        AllAre(study, "dagum_between", "relative_effect", r => ["gini-effect", $"{r["region_a"]}~{r["region_b"]}", r["year"]]);
        var means = study.Results("obstacle_indicator").Where(r => r["by"] is "all" or "year").ToList();
        Assert.NotEmpty(means);
        foreach (var row in means) Equal(row["degree"], Checked(study, "", $"obstacle-mean:{row["indicator"]}", row["key"]).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2020,0,0\n2,2020,0.4,0.5\n3,2020,0.3,0\n4,2020,0.1,0.9\n")] // a zero: T goes on, L is not defined
    [InlineData("1,2020,0,0\n2,2020,0,0\n3,2020,0.3,0.2\n4,2020,0.1,0.9\n")] // a region of zeros adds nothing to T
    [InlineData("1,2020,0.3,0.3\n2,2020,0.3,0.3\n3,2020,0.3,0.3\n4,2020,0.3,0.3\n")] // alike
    [InlineData("1,2020,0.3,0\n2,2020,0.3,0\n3,2020,0.3,0\n4,2020,0.3,0\n")] // nothing at all
    public void Explain_TheilIndices_AreThoseOfTheResultFiles(string scores)
    {
        using var study = scores.Length == 0 ? TemporaryStudy.CopyOf(Repository.BaseStudy) : TemporaryStudy.Given(scores);
        study.Replace("study.yaml", "models:", "models:\n  theil: {}").Built();
        var rows = study.Results("theil");
        Assert.Contains(rows, r => r["index"] == "L");
        foreach (var row in rows)
        {
            string Word(string part) => $"theil-{row["index"]}{part}:{row["measure"]}";
            Equal(row["value"], Checked(study, "", Word(""), row["grouping"], row["year"]).Value);
            Equal(row["between"], Checked(study, "", Word("-between"), row["grouping"], row["year"]).Value);
            Equal(row["within"], Checked(study, "", Word("-within"), row["grouping"], row["year"]).Value);
        }
        foreach (var row in study.Results("theil_regions"))
        {
            var explained = Checked(study, "", $"theil-{row["index"]}-region:{row["measure"]}", row["region"], row["year"]);
            Equal(row["value"], explained.Value);
            Assert.True(explained.Value is not null || explained.Remark is not null, $"{row["region"]} {row["year"]}");
        }
    }

    [Fact]
    public void Explain_YearByYear_WeighsWithinTheYear()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Built("csv", Yearly);
        foreach (var row in study.Results("weights"))
        {
            var explained = study.Explain(Yearly, [$"weight:{row["indicator"]}", row["year"]]);
            explained.Reckoned("weight");
            Equal(row["weight"], explained.Value);
        }
        foreach (var row in study.Results("coupling"))
        {
            var explained = study.Explain(Yearly, ["D", row["unit"], row["year"]]);
            explained.Reckoned("D");
            Equal(row["D"], explained.Value);
        }
    }

    [Fact] // what a step takes as it is, is reckoned here from the result files
    public void Explain_SumsOverRows_AreThoseOfTheResultFiles()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built();
        var y = study.Results("normalized").Where(r => r["indicator"] == "patents").Select(r => Number(r["normalized"])).ToList();
        var information = y.Where(v => v > 0).Sum(v => v / y.Sum() * Math.Log(v / y.Sum()));
        var entropy = study.Explain("", "entropy:patents").Steps.First()["operands"]!.AsArray();
        Assert.Equal(information, (double)entropy[0]!["value"]!, 12);
        Assert.Equal(y.Count, (double)entropy[1]!["value"]!);
        var d = study.Results("coupling").Where(r => r["year"] == "2020").ToDictionary(r => r["unit"], r => Number(r["D"]));
        var north = study.Results("units").Where(r => r["regions"] == "north").Select(r => d[r["unit"]]).ToList();
        var gini = study.Explain("", "gini-region:D", "north", "2020").Steps.First()["operands"]!.AsArray();
        Assert.Equal(north.Sum(a => north.Sum(b => Math.Abs(a - b))), (double)gini[0]!["value"]!, 12);
        Assert.Equal(north.Sum(), (double)gini[2]!["value"]!, 12);
        var income = study.Results("normalized").Where(r => r["indicator"] == "income").Select(r => Number(r["raw"])).ToList();
        var bounds = study.Explain("", "standardized:income", "1", "2020").Steps.First()["operands"]!.AsArray();
        Assert.Equal((income.Min(), income.Max()), ((double)bounds[1]!["value"]!, (double)bounds[2]!["value"]!));
    }

    [Fact]
    public void Explain_BlankCells_AreLedBackToTheCellsAround()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("data.csv", "1,2020,13,6,7.5", "1,2020,,6,7.5").Replace("data.csv", "2,2019,25,", "2,2019,,").Built();
        var between = Checked(study, "", "value:income", "1", "2020");
        Assert.Equal(18, between.Value); // halfway from 22 to 14
        Assert.Equal([(2, 3), (4, 3)], between.Cells.Select(c => ((int)c["row"]!, (int)c["column"]!)));
        Assert.Contains("x(2019) + (x(2021) - x(2019)) * (2020 - 2019) / (2021 - 2019)", between.Text, StringComparison.Ordinal);
        Assert.Contains("data.csv:2:3", between.Text, StringComparison.Ordinal);
        var carried = Checked(study, "", "value:income", "2", "2019");
        Assert.Equal(16, carried.Value);
        AllAre(study, "normalized", "raw", r => [$"value:{r["indicator"]}", r["unit"], r["year"]]);
    }

    [Fact]
    public void Explain_DividedLoggedAndDerivedIndicators_AreReckonedAgain()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "{id: users, name: {zh: 用户, en: Users}", "{id: users, per: staff, name: {zh: 用户, en: Users}")
            .Replace("digital.yaml", "{id: lines, name: {zh: 线路, en: Lines}", "{id: lines, transform: log, name: {zh: 线路, en: Lines}")
            .Replace("digital.yaml", "{id: patents, name: {zh: 专利, en: Patents}",
                "{id: patents, formula: \"patents / staff * 100 - lag(staff)\", name: {zh: 专利, en: Patents}")
            .Replace("data.csv", "3,2020,19,14,5.5,6,300,3.0,31,11", "3,2020,19,14,5.5,6,300,,31,").Built();
        Assert.Equal(300 / 12.0, Checked(study, "", "value:users", "3", "2020").Value); // staff 12 between 12 and 12
        Assert.Equal(Math.Log(3.5), Checked(study, "", "value:lines", "3", "2020").Value); // lines 3.5 between 3.5 and 3.5
        Assert.Equal((8 / 18.0 * 100) - 17, Checked(study, "", "value:patents", "1", "2021").Value!.Value, 12);
        AllAre(study, "normalized", "raw", r => [$"value:{r["indicator"]}", r["unit"], r["year"]]);
    }

    [Fact]
    public void Explain_UnitWithoutAnyValue_TakesTheMeanOfTheOthers()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("data.csv", "1,2019,22,", "1,2019,,")
            .Replace("data.csv", "1,2020,13,", "1,2020,,").Replace("data.csv", "1,2021,14,", "1,2021,,")
            .Replace("study.yaml", "units: units.csv", "units: units.csv\nempty_series: mean").Built();
        Assert.Equal((16 + 19 + 22) / 3.0, Checked(study, "", "value:income", "1", "2020").Value!.Value, 12);
        AllAre(study, "normalized", "raw", r => [$"value:{r["indicator"]}", r["unit"], r["year"]]);
    }

    [Fact]
    public void Explain_GivenWeights_AreLedBackToTheDeclaredOnes()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "{zh: 网络, en: Network}", "{zh: 网络, en: Network}\n    weight: 3")
            .Replace("digital.yaml", "{zh: 研究, en: Research}", "{zh: 研究, en: Research}\n    weight: 1")
            .Replace("digital.yaml", "en: Users}, direction: positive", "en: Users}, direction: positive, weight: 2")
            .Replace("digital.yaml", "en: Lines}, direction: positive", "en: Lines}, direction: positive, weight: 1")
            .Replace("digital.yaml", "en: Patents}, direction: positive", "en: Patents}, direction: positive, weight: 1")
            .Replace("digital.yaml", "en: Staff}, direction: positive", "en: Staff}, direction: positive, weight: 1");
        var set = new[] { "weighting={method: entropy, digital: given}" };
        study.Built("csv", set);
        var explained = study.Explain(set, ["weight:users"]);
        Assert.True(explained.Reckoned("weight:users") >= 3);
        Assert.Equal(0.5, explained.Value!.Value, 12); // 3/4 of the system, 2/3 of that
    }

    [Fact]
    public void Explain_NumberThatIsNotDefined_SaysWhy()
    {
        using var study = TemporaryStudy.Given("1,2020,0,0\n2,2020,0.4,0.5\n3,2020,0.3,0\n");
        var zero = Checked(study, "", "C", "1", "2020");
        Assert.Equal(((double?)null, "Not defined: every score is 0."), (zero.Value, zero.Remark));
        Assert.Equal(0, Checked(study, "", "D", "1", "2020").Value);
        Assert.Equal(0, Checked(study, "", "C", "3", "2020").Value);
        Assert.Contains("data.csv:3:3", Checked(study, "", "D", "2", "2020").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_YearWithoutARow_SaysSo()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("data.csv", "1,2020,13,6,7.5,2,100,1.0,7,17\n", "")
            .Replace("study.yaml", "units: units.csv", "units: units.csv\npanel: unbalanced");
        Assert.Equal("Not defined: the data have no row of this year.", Checked(study, "", "D", "1", "2020").Remark);
    }

    [Theory]
    [InlineData("DD 1 2020", "there is no measure 'DD'", "did you mean 'D'?")]
    [InlineData("income 1 2020", "there is no measure 'income'", "standardized:income, ")]
    [InlineData("weight:incom", "there is no measure 'weight:incom'", "did you mean 'weight:income'?")]
    [InlineData("D Alhpa 2020", "there is no unit 'Alhpa'", "did you mean 'Alpha'?")]
    [InlineData("D 9 2020", "there is no unit '9'", "'D' is of 1 (Alpha, 甲市), 2 (Beta, 乙市), 3 (Gamma, 丙市), 4 (Delta, 丁市)")]
    [InlineData("D lta 2020", "there is no unit 'lta'", "did you mean 'Delta'?")]
    [InlineData("D 市 2020", "there is no unit '市'", "did you mean one of '甲市', '乙市', '丙市', '丁市'?")]
    [InlineData("D 1 2030", "the study has no year 2030", "its years are 2019, 2020, 2021")]
    [InlineData("D 1", "'D' needs a year", "reportgen explain STUDY D UNIT YEAR")]
    [InlineData("D 2020", "'D' needs a unit", "reportgen explain STUDY D UNIT YEAR")]
    [InlineData("weight:income 1", "'1' is one word too many for 'weight:income'", "reportgen explain STUDY weight:income")]
    [InlineData("gini-region:D nort 2020", "there is no place 'nort'", "did you mean 'North'?")]
    public void Explain_WrongQuestion_IsAnsweredWithWhatCanBeAsked(string question, string message, string hint)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Null(study.TryExplain([], question.Split(' '), null, out var wrong));
        Assert.Equal(message, wrong!.Message);
        Assert.Contains(hint, wrong.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Coordination degree, Alpha (1), 2020", "printed as 0.263", "Weight of “Income”")]
    [InlineData("zh", "耦合协调度，甲市（1），2020", "报告印作 0.263", "“收入”的权重")]
    public void Explain_InBothLanguages_NamesThingsInIt(string language, string head, string printed, string weight)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var explained = new Explained(study.TryExplain([], ["D", "Alpha", "2020"], language, out _)!);
        Assert.StartsWith($"D  {head}\n  {printed}\n", explained.Text, StringComparison.Ordinal);
        Assert.Contains(weight, explained.Text, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", explained.Html, StringComparison.Ordinal);
        Assert.Equal(study.TryExplain([], ["D", "甲市", "2020"], null, out _)!.Steps[0].Step.Value, explained.Value);
    }

    [Theory] // names in either language and ids, whatever the language of the answer
    [InlineData("gini", "two")]
    [InlineData("gini-region:D", "north")]
    [InlineData("weight:收入", null)]
    [InlineData("weight:Income", null)]
    [InlineData("green", "1")]
    [InlineData("韧性", "甲市")]
    [InlineData("Resilience", "Alpha")]
    [InlineData("D", "甲市")]
    public void Explain_AcceptsNamesInEveryLanguage(string measure, string? place)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var year = measure.StartsWith("weight", StringComparison.Ordinal) ? (string[])[] : ["2020"];
        var grouping = study.Declare()!.Groupings[0];
        var names = place switch
        {
            null => (string[])[""], "two" => [grouping.Id.ToString()!, .. grouping.Name.Wordings],
            "north" => ["north", .. grouping.Regions.First(r => r.Id.Value == "north").Name.Wordings], _ => [place],
        };
        var answers = (from language in (string[])["zh", "en"] from name in names
                       select (language, name, Answer: study.TryExplain([],
                           [measure, .. name.Length == 0 ? [] : new[] { name }, .. year], language, out var wrong))).ToList();
        Assert.All(answers, a => Assert.True(a.Answer is not null, $"{measure} {a.name} --lang {a.language} has no answer"));
        Assert.Single(answers.Select(a => a.Answer!.Steps[0].Step.Value).Distinct());
        Assert.True(place is not ("two" or "north") || names.Distinct().Count() > 2, "names in two languages and an id");
    }

    [Fact]
    public void Explain_Page_LeadsEveryOperandToItsStep()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(study.Explain("", "D", "1", "2020").Html);
        var links = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.True(links.Count > 40, $"{links.Count} links");
        Assert.All(links, l => Assert.NotNull(page.GetElementById(l)));
    }

    [Fact]
    public void Explain_MethodsThatExplainNothing_AreNamedWithWhatTheyWereGiven()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Features = [.. BuiltInPlugins.Features.Select(f => f.Method is null ? f : f with { Explanation = null })];
        study.Built();
        var explained = Checked(study, "", "D", "1", "2020");
        Assert.Equal(8, explained.Cells.Count());
        Assert.Contains("Made by the method “min-max”, which does not say its arithmetic.", explained.Text, StringComparison.Ordinal);
        AllAre(study, "weights", "weight", r => [$"weight:{r["indicator"]}"], hasArithmetic: false);
    }

    [Fact]
    public void Explain_CellOfAWorkbook_IsNamedWithItsSheet()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(',')).ToArray();
        new Load.MadeWorkbook().Sheet("figures", [.. rows.Select(r => r.Cast<object?>().ToArray())])
            .Save(Path.Combine(study.Folder, "data.xlsx"));
        study.Replace("study.yaml", "data.csv", "data.xlsx");
        Assert.Contains("data.xlsx:figures!C3", Checked(study, "", "value:income", "1", "2020").Text, StringComparison.Ordinal);
    }

    private static void AllAre(
        TemporaryStudy study, string file, string column, Func<Dictionary<string, string>, string[]> question, bool hasArithmetic = true)
    {
        var rows = study.Results(file).Where(r => r[column].Length > 0).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var explained = study.Explain([], question(row));
            var steps = explained.Reckoned(string.Join(' ', question(row)));
            if (hasArithmetic)
            {
                Assert.True(steps > 0 || explained.Cells.Any() || explained.Remark is not null, string.Join(' ', question(row)));
            }
            Equal(row[column], explained.Value);
        }
    }

    private static Explained Checked(TemporaryStudy study, string set, params string[] question)
    {
        var explained = study.Explain(set, question);
        explained.Reckoned(string.Join(' ', question));
        return explained;
    }

    private static void Equal(string printed, double? value) =>
        Assert.True(
            value is { } v ? Math.Abs(Number(printed) - v) <= 1e-12 * Math.Max(1, Math.Abs(v)) : printed.Length == 0,
            $"{printed} is not {value}");

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
