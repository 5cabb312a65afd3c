using System.Globalization;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>
/// Columns that no system uses as weights and controls, in a whole study. Expected: Peers/toolbox/courses.json and the panel of the tests
/// of convergence, which are by an implementation of others.
/// </summary>
public sealed class PlainColumnTests
{
    private const string Models =
        """
        models={
          dagum-gini: {measures: [green], weights: {column: population}},
          theil: {measures: [green], weights: {column: population, name: {zh: 人口, en: Population}}},
          inequality: {measures: [green], weights: {column: population}},
          convergence: {measures: [green], groupings: [regions],
            controls: [{column: population, log: true, name: {zh: 人口, en: Population}}, {column: openness}]}}
        """;

    [Fact]
    public void Weights_OfAColumn_GiveTheNumbersOfTheIndependentImplementation()
    {
        using var study = Panel().Built("csv,html", Models);
        foreach (var year in Courses.Years)
        {
            var expected = Courses.Expected("inequality", year, "population");
            var dagum = study.Results("dagum").Single(r => r["year"] == year);
            foreach (var part in (string[])["G", "Gw", "Gnb", "Gt"])
            {
                Courses.Agree(expected.GetProperty("dagum").GetProperty(part).GetDouble(), Number(dagum[part]), part);
            }
            var theil = study.Results("theil").Single(r => r["year"] == year && r["index"] == "T");
            foreach (var part in (string[])["total", "between", "within"])
            {
                var found = Number(theil[part == "total" ? "value" : part]);
                Courses.Agree(expected.GetProperty("theil_T").GetProperty(part).GetDouble(), found, part);
            }
            var gini = study.Results("inequality").Single(r => r["year"] == year && r["index"] == "gini");
            Courses.Agree(expected.GetProperty("dagum").GetProperty("G").GetDouble(), Number(gini["value"]), "Gini");
            Assert.Equal("population", gini["weighting"]);
        }
        Assert.Contains("by population", study.Page("en"), StringComparison.Ordinal); // by its name
        Assert.Contains("人口", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conditional", "conditional_pooled")]
    [InlineData("conditional-two-way", "conditional_twoways")]
    [InlineData("absolute", "absolute_pooled")]
    public void Controls_OfColumns_GiveTheNumbersOfTheIndependentImplementation(string model, string key)
    {
        using var study = Panel().Built("csv", Models);
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            Repository.Tests, "Plugins", "Statistics", "Convergence", "Golden", "input.json"))).RootElement
            .GetProperty("convergence").GetProperty(key);
        var row = study.Results("beta").Single(r => r["model"] == model && r["grouping"] == "all");
        Courses.Agree(expected.GetProperty("beta").GetDouble(), Number(row["beta"]), "beta", 1e-8);
        Courses.Agree(expected.GetProperty("se_cluster").GetDouble(), Number(row["se"]), "se", 1e-8);
        Assert.Equal(("120", "0", "0", ""), (row["observations"], row["dropped"], row["missing"], row["reason"]));
        var controls = study.Results("beta_controls").Where(r => r["model"] == model && r["grouping"] == "all").ToList();
        var isAbsolute = key.StartsWith("abs", StringComparison.Ordinal);
        Assert.Equal(isAbsolute ? [] : ["ln(population)", "openness"], controls.Select(c => c["control"]));
        var coefficients = expected.GetProperty("coefficients");
        for (var k = 0; k < controls.Count; k++)
        {
            Courses.Agree(coefficients[k + 1].GetDouble(), Number(controls[k]["coefficient"]), controls[k]["control"], 1e-8);
        }
    }

    [Fact] // u01 2015 and u02 2016 have no openness; u01 2020 is the start of no growth
    public void Controls_WithGaps_LeaveTheirRowsOutAndSaySo()
    {
        using var study = Panel(("openness", "u01", 0), ("openness", "u02", 1), ("openness", "u01", 5)).Built("csv,html", Models);
        var beta = study.Results("beta").Where(r => r["grouping"] == "all").ToDictionary(r => r["model"]);
        Assert.Equal(("120", "0"), (beta["absolute"]["observations"], beta["absolute"]["missing"]));
        Assert.Equal(("118", "2"), (beta["conditional"]["observations"], beta["conditional"]["missing"]));
        Assert.Contains(
            "warning[RG4318]: 2 of 120 rows are left out of conditional convergence of 'green': "
            + "'openness' has no value in 'u01' 2015, 'u02' 2016", study.Printed(), StringComparison.Ordinal);
        Assert.Contains(
            "Two of the 120 observations were left out of the test of conditional convergence for want of values of openness.",
            study.Page("en"),
            StringComparison.Ordinal);
        Assert.Contains("条件收敛回归的120个观测中，有2个因openness缺失而未纳入。", study.Page("zh"), StringComparison.Ordinal);
        Assert.Contains("Observations without a value of a control are left out.", study.Page("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_ThatNeverChanges_GivesNoRegressionWithEffectsAndSaysWhy()
    {
        using var study = Panel(Courses.Units.SelectMany(u => Enumerable.Range(0, 6).Select(t => ("openness", u, t))).ToArray(), "7")
            .Built("csv,html", Models);
        var row = study.Results("beta").Single(r => r["model"] == "conditional-two-way" && r["grouping"] == "all");
        Assert.Equal(("", "dependent"), (row["beta"], row["reason"]));
        Assert.Contains(
            "warning[RG4319]: conditional-two-way convergence of 'green' has no regression: "
            + "what growth is explained by depends on each other", study.Printed(), StringComparison.Ordinal);
        Assert.Contains(
            "note[RG4320]: conditional-two-way convergence of 'green' has no regression in 'r1', 'r2', 'r3', 'r4': ", study.Printed(),
            StringComparison.Ordinal);
        Assert.Contains("could not be tested, since the regressors are collinear", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("条件β收敛（双向固定效应）无法估计：解释变量完全共线。", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "convergence: {measures: [green], controls: [{column: opennes}]}",
        "error[RG3103]: column 'opennes' of the model 'convergence' is in no data file")]
    [InlineData(
        "theil: {measures: [green], weights: {column: people}}",
        "error[RG3103]: column 'people' of the model 'theil' is in no data file")]
    [InlineData(
        "theil: {measures: [green], weights: people}",
        "hint: name a measure or an indicator of a system; a column that no system uses is written {column: people}")]
    [InlineData(
        "theil: {measures: [green], weights: {column: population}}",
        "error[RG4342]: there is no weight above 0 in 'u02' 2017, 'u03' 2018, 'u04' 2019")]
    [InlineData(
        "inequality: {measures: [green], weights: {column: population}}",
        "gaps of a column that is named here are not filled")]
    [InlineData(
        "theil: {measures: [green], weights: {column: openness, log: true}}",
        "error[RG4350]: units are counted by 'openness' itself, not by its logarithm")]
    [InlineData(
        "convergence: {measures: [green], controls: [{column: population, log: true}]}",
        "error[RG4317]: the control 'ln(population)' does not exist where 'population' is 0 or less: in 'u02' 2017, 'u03' 2018")]
    [InlineData(
        "convergence: {measures: [green], controls: [{column: openness}, {column: openness}]}",
        "error[RG4316]: the control 'openness' stands twice")]
    [InlineData(
        "convergence: {measures: [green], controls: [{column: openness, lag: 1}]}",
        "error[RG1010]: 'lag' is not a known key here")]
    [InlineData(
        "convergence: {measures: [green], controls: [{log: true}]}",
        "error[RG1011]: the variable has no 'column'")]
    public void Column_ThatCannotServe_IsTold(string model, string said)
    {
        using var study = Panel();
        study.Replace("data.csv", Row("u02", 2), Row("u02", 2, "0")).Replace("data.csv", Row("u03", 3), Row("u03", 3, "-5"))
            .Replace("data.csv", Row("u04", 4), Row("u04", 4, ""));
        Assert.Null(study.Build("csv", $"models={{{model}}}"));
        Assert.Contains(said, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulation_OfAStudyThatNamesColumns_MakesThem()
    {
        using var study = Panel();
        var plan = study.Declare(Models);
        Assert.NotNull(plan);
        var header = ReportGen.Statistics.Simulation.PanelSimulation.Rows(plan, new() { Seed = 1 }).First();
        Assert.Equal(["unit", "year", "e", "s", "population", "openness", "note"], header);
    }

    private static TemporaryStudy Panel(params (string Column, string Unit, int Year)[] blank) => Panel(blank, "");

    private static TemporaryStudy Panel((string Column, string Unit, int Year)[] cells, string value)
    {
        var of = cells.ToHashSet();
        var rows = from u in Courses.Units
                   from t in Enumerable.Range(0, Courses.Years.Length)
                   select Row(
                       u, t, of.Contains(("population", u, t)) ? value : null, of.Contains(("openness", u, t)) ? value : null);
        var units = Courses.Units.Select(u => $"{u},{u},{u},,{Courses.Expected("regions", u).GetString()}");
        return TemporaryStudy.Given(string.Join('\n', rows) + "\n", "{from: 2015, to: 2020}", columns: ",population,openness")
            .Write("units.csv", "id,name_zh,name_en,aliases,region\n" + string.Join('\n', units) + "\n")
            .Write(
                "regions.yaml",
                "schema: 1\nid: regions\nname: {zh: 区域, en: Regions}\nby: region\nregions:\n"
                + string.Concat(Courses.Members("regions").Keys.Select(r => $"  - {{id: {r}, name: {r}}}\n")));
    }

    /// <summary>A row of the data, with another population or openness than the panel's.</summary>
    private static string Row(string unit, int year, string? population = null, string? openness = null)
    {
        string Of(string column) => Text(Courses.Column(column, Courses.Years[year])[Array.IndexOf(Courses.Units, unit)]);
        var d = Of("D");
        return $"{unit},{Courses.Years[year]},{d},{d},{population ?? Of("population")},{openness ?? Of("openness")}";
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
