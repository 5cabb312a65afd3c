using System.Globalization;

namespace ReportGen.Tests.Truth;

/// <summary>
/// The printed formulas of inequality and obstacles, evaluated from their MathML, give what the result files hold. The integrals of Dagum's
/// relative affluence run over the distributions of the regions' values.
/// </summary>
[Trait("Speed", "slow")]
public sealed class SpreadFormulaTests
{
    private static readonly Dictionary<string, string[]> Regions = new() { ["r1"] = ["u1", "u2"], ["r2"] = ["u3", "u4", "u5", "u6"] };

    [Fact]
    public void Dagum_AsPrinted_IsAsComputed()
    {
        using var study = FormulaStudy.Of("", systems: 2);
        foreach (var year in study.Years)
        {
            var truth = Gini(study, year);
            Assert.Equal([], truth.Differences);
            // G twice, whole and of its parts; three parts, two regions and one pair; the affluence of the pair
            Assert.Equal((8, 1), (truth.Met["G"], truth.Met["D"]));
        }
    }

    [Theory] // a planted fault is seen
    [InlineData("<mn>2</mn>", "<mn>3</mn>")]
    [InlineData("<mo form=\"infix\">−</mo>", "<mo form=\"infix\">+</mo>")]
    public void Dagum_WithAPlantedFault_IsSeen(string right, string planted)
    {
        using var study = FormulaStudy.Of("", systems: 2);
        Assert.NotEmpty(Gini(study, "2020", html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Fact]
    public void Theil_AsPrinted_IsAsComputed()
    {
        const string theil = "models: {theil: {measures: [D], groupings: [zones], indices: [theil-t, theil-l]}}\n";
        using var study = FormulaStudy.Of(theil, systems: 2);
        foreach (var year in study.Years)
        {
            var (d, known) = (Of(study, year), new Dictionary<string, double>());
            var given = new Dictionary<string, double> { ["n"] = d.Count, ["ybar"] = d.Values.Average() };
            foreach (var (value, i) in d.Values.Select((v, i) => (v, i))) given[$"y[{i + 1}]"] = value;
            foreach (var (region, units) in Regions)
            {
                given[$"ybar[{region}]"] = units.Average(u => d[u]);
                (given[$"p[{region}]"], given[$"s[{region}]"]) = (units.Length / (double)d.Count, units.Sum(u => d[u]) / d.Values.Sum());
            }
            string Symbol(Dictionary<string, string> row) => row["index"];
            foreach (var row in study.Results("theil").Where(r => r["year"] == year))
            {
                known[Symbol(row)] = FormulaTruth.Number(row["value"]);
            }
            foreach (var row in study.Results("theil_regions").Where(r => r["year"] == year))
            {
                given[$"{Symbol(row)}[{row["region"]}]"] = FormulaTruth.Number(row["value"]);
            }
            var truth = new FormulaTruth(study.Page, known, given, (_, letter, _) => letter == "g" ? Regions.Keys : null);
            truth.Read(["eq-theil-t", "eq-theil-l"]);
            Assert.Equal([], truth.Differences);
            Assert.Equal((2, 2), (truth.Met["T"], truth.Met["L"])); // over units, and by regions
        }
    }

    [Fact]
    public void Inequality_AsPrinted_IsAsComputed()
    {
        const string inequality = "models: {inequality: {measures: [D], indices: [gini, cv, atkinson], epsilon: [0.5]}}\n";
        using var study = FormulaStudy.Of(inequality, systems: 2);
        foreach (var year in study.Years)
        {
            var d = Of(study, year);
            var given = new Dictionary<string, double> { ["μ"] = d.Values.Average(), ["ϵ"] = 0.5, ["ε"] = 0.5 };
            foreach (var (unit, value) in d) (given[$"v[{unit}]"], given[$"p[{unit}]"]) = (value, 1.0 / d.Count);
            var known = study.Results("inequality").Where(r => r["year"] == year).ToDictionary(
                r => r["index"] switch { "gini" => "G", "cv" => "CV", _ => "A" }, r => FormulaTruth.Number(r["value"]));
            var truth = new FormulaTruth(study.Page, known, given, (_, letter, _) => letter is "i" or "k" ? d.Keys : null);
            truth.Read(["eq-inequality-gini", "eq-inequality-cv", "eq-inequality-atkinson"]);
            Assert.Equal([], truth.Differences);
            Assert.Equal((1, 1, 1), (truth.Met["G"], truth.Met["CV"], truth.Met["A"]));
        }
    }

    [Fact] // degrees of a unit and year are in no file: the means of a year are
    public void Obstacles_AsPrinted_AreAsComputed()
    {
        using var study = FormulaStudy.Of("", systems: 2);
        foreach (var j in study.Indicators) study.Given[$"F[{j}]"] = 0.5 * study.Known[$"w[{j}]"];
        var truth = study.Truth("eq-deviation eq-obstacle eq-criterion-obstacle");
        var count = 0;
        foreach (var (file, of, symbol) in (List<(string, string, string)>)[
            ("obstacle_indicator", "indicator", "M"), ("obstacle_criterion", "criterion", "A")])
        {
            foreach (var row in study.Results(file).Where(r => r["by"] == "year"))
            {
                var printed = study.Units.Average(u => truth[$"{symbol}[{u},{row[of]},{row["key"]}]"]);
                Assert.Equal(FormulaTruth.Number(row["degree"]), printed, 1e-9);
                count++;
            }
        }
        Assert.Equal(3 * (8 + 4), count);
    }

    /// <summary>D by unit in a year.</summary>
    private static Dictionary<string, double> Of(FormulaStudy study, string year) =>
        study.Results("coupling").Where(r => r["year"] == year).ToDictionary(r => r["unit"], r => FormulaTruth.Number(r["D"]));

    private static FormulaTruth Gini(FormulaStudy study, string year, Func<string, string>? printed = null)
    {
        var d = Of(study, year);
        // regions are numbered by their means, the lowest first, so that in G_jh with h below j region j is the richer one
        var regions = Regions.OrderBy(r => r.Value.Average(u => d[u]))
            .Select(r => (Id: r.Key, Values: r.Value.Select(u => d[u]).ToList())).ToList();
        var (known, given) = (new Dictionary<string, double>(), new Dictionary<string, double>());
        (given["n"], given["k"], given["ybar"]) = (d.Count, regions.Count, d.Values.Average());
        for (var j = 0; j < regions.Count; j++)
        {
            var of = regions[j].Values;
            for (var i = 0; i < of.Count; i++) given[$"y[{j + 1},{i + 1}]"] = of[i];
            (given[$"n[{j + 1}]"], given[$"ybar[{j + 1}]"]) = (of.Count, of.Average());
            (given[$"p[{j + 1}]"], given[$"s[{j + 1}]"]) = (of.Count / (double)d.Count, of.Sum() / d.Values.Sum());
        }
        bool IsOf(Dictionary<string, string> row) => row["measure"] == "D" && row["year"] == year;
        var whole = study.Results("dagum").Single(IsOf);
        foreach (var (symbol, column) in (List<(string, string)>)[("G", "G"), ("G[w]", "Gw"), ("G[n,b]", "Gnb"), ("G[t]", "Gt")])
        {
            known[symbol] = FormulaTruth.Number(whole[column]);
        }
        string Place(string id) => $"{regions.FindIndex(r => r.Id == id) + 1}";
        foreach (var row in study.Results("dagum_within").Where(IsOf))
        {
            known[$"G[{Place(row["region"])},{Place(row["region"])}]"] = FormulaTruth.Number(row["G"]);
        }
        foreach (var row in study.Results("dagum_between").Where(IsOf))
        {
            known["G[2,1]"] = FormulaTruth.Number(row["G"]);
            known["D[2,1]"] = FormulaTruth.Number(row["relative_effect"]);
        }
        var truth = new FormulaTruth(study.Page, known, given, (_, letter, at) => letter switch
        {
            "j" => ["1", "2"],
            "h" => at["j"] == "2" ? ["1"] : [],
            "F 1" or "F 2" => regions[letter[2] - '1'].Values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)),
            _ => null,
        });
        truth.Read(["eq-gini", "eq-parts", "eq-within-region", "eq-between-regions", "eq-gain", "eq-loss", "eq-affluence"], printed);
        return truth.Read(["eq-within-part", "eq-between-part", "eq-transvariation-part"], printed);
    }
}
