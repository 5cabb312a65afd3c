namespace ReportGen.Tests.Truth;

/// <summary>
/// The printed formulas of inequality and obstacles, evaluated from their MathML, give what the result files hold. The integrals of Dagum's
/// relative affluence run over the distributions of the regions' values.
/// </summary>
[Trait("Speed", "slow")]
public sealed class SpreadFormulaTests
{
    private static readonly Dictionary<string, string[]> Regions = new() { ["r1"] = ["u1", "u2"], ["r2"] = ["u3", "u4", "u5", "u6"] };

    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["p1"] = ["u1"], ["p2"] = ["u2"], ["p3"] = ["u3", "u4", "u5"], ["p4"] = ["u6"],
    };

    [Theory]
    [InlineData("")]
    [InlineData("models: {dagum-gini: {measures: [D], weights: d}}\n")]
    public void Dagum_AsPrinted_IsAsComputed(string models)
    {
        using var study = FormulaStudy.Of(models, systems: 2);
        foreach (var year in study.Years)
        {
            var truth = Gini(study, year);
            Assert.Equal([], truth.Differences);
            // G twice, whole and of its parts; three parts, two regions and one pair; the affluence of the pair
            Assert.Equal((8, 1), (truth.Met["G"], truth.Met["D"]));
        }
    }

    [Theory] // a planted fault is seen
    [InlineData("", "<mn>2</mn>", "<mn>3</mn>")]
    [InlineData("", "<mo form=\"infix\">−</mo>", "<mo form=\"infix\">+</mo>")]
    [InlineData("models: {dagum-gini: {measures: [D], weights: d}}\n", "<msub><mi>q</mi><mrow><mi>j</mi><mi>i</mi></mrow></msub>", "")]
    public void Dagum_WithAPlantedFault_IsSeen(string models, string right, string planted)
    {
        using var study = FormulaStudy.Of(models, systems: 2);
        Assert.NotEmpty(Gini(study, "2020", html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", weights: d")]
    public void Theil_AsPrinted_IsAsComputed(string options)
    {
        using var study = FormulaStudy.Of(Nested(options), systems: 2);
        foreach (var year in study.Years)
        {
            var truth = Theils(study, year);
            Assert.Equal([], truth.Differences);
            Assert.Equal((3, 3), (truth.Met["T"], truth.Met["L"])); // over units, by regions, and by regions and their parts
        }
    }

    [Theory] // a planted fault is seen
    [InlineData("<msub><mi>p</mi><mi>i</mi></msub>", "", "T is")]
    [InlineData("<msub><mi>s</mi><mi>h</mi></msub>", "<msub><mi>p</mi><mi>h</mi></msub>", "T is")]
    [InlineData("<mo form=\"infix\">+</mo>", "<mo form=\"infix\">−</mo>", "L is")]
    public void Theil_WithAPlantedFault_IsSeen(string right, string planted, string seen)
    {
        using var study = FormulaStudy.Of(Nested(", weights: d"), systems: 2);
        var truth = Theils(study, "2020", html => html.Replace(right, planted, StringComparison.Ordinal));
        Assert.Contains(truth.Differences, d => d.Contains(seen, StringComparison.Ordinal));
    }

    private static string Nested(string options) =>
        $"models: {{theil: {{measures: [D], groupings: [zones], nested: [[zones, parts]]{options}}}}}\n";

    private static FormulaTruth Theils(FormulaStudy study, string year, Func<string, string>? printed = null)
    {
        var (d, known) = (Of(study, year), new Dictionary<string, double>());
        var weights = Weights(study, year, "eq-theil-t");
        double Count(IEnumerable<string> units) => units.Sum(u => weights[u]);
        double Sum(IEnumerable<string> units) => units.Sum(u => weights[u] * d[u]);
        var given = new Dictionary<string, double> { ["n"] = d.Count, ["ybar"] = Sum(d.Keys) / Count(d.Keys) };
        var units = d.Keys.ToList();
        for (var i = 0; i < units.Count; i++)
        {
            (given[$"y[{i + 1}]"], given[$"p[{i + 1}]"]) = (d[units[i]], weights[units[i]] / Count(units));
        }
        foreach (var (region, inside) in Regions.Concat(Parts))
        {
            given[$"ybar[{region}]"] = Sum(inside) / Count(inside);
            (given[$"p[{region}]"], given[$"s[{region}]"]) = (Count(inside) / Count(units), Sum(inside) / Sum(units));
            var ratios = inside.Select(u => (Share: weights[u] / Count(inside), Ratio: d[u] / given[$"ybar[{region}]"])).ToList();
            given[$"T[{region}]"] = ratios.Sum(r => r.Share * r.Ratio * Math.Log(r.Ratio));
            given[$"L[{region}]"] = -ratios.Sum(r => r.Share * Math.Log(r.Ratio));
        }
        foreach (var row in study.Results("theil").Where(r => r["year"] == year)) known[row["index"]] = FormulaTruth.Number(row["value"]);
        foreach (var row in study.Results("theil_nested").Where(r => r["year"] == year))
        {
            Assert.Equal(known[row["index"]], FormulaTruth.Number(row["total"]), 1e-12);
        }
        return new FormulaTruth(study.Page, known, given, (_, letter, at) => letter switch
        {
            "i" => Enumerable.Range(1, units.Count).Select(i => $"{i}"),
            "g" => Regions.Keys,
            "h" => Parts.Keys,
            "h∈g" => Parts.Where(p => Regions[at["g"]].Contains(p.Value[0])).Select(p => p.Key),
            _ => null,
        }).Read(["eq-theil-t", "eq-theil-l", "eq-theil-nested-t", "eq-theil-nested-l"], printed);
    }

    /// <summary>What each unit counts: d where the equation has weights in it, else 1.</summary>
    private static Dictionary<string, double> Weights(FormulaStudy study, string year, string label)
    {
        var at = study.Page.IndexOf($"id=\"{label}\"", StringComparison.Ordinal);
        var math = study.Page[at..study.Page.IndexOf("</math>", at, StringComparison.Ordinal)];
        var isWeighed = math.Contains(@"p_i \frac", StringComparison.Ordinal) || math.Contains("q_{ji}", StringComparison.Ordinal);
        return study.Units.ToDictionary(u => u, u => isWeighed ? study.X[(u, "d", year)] : 1);
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
        var (d, weights) = (Of(study, year), Weights(study, year, "eq-gini"));
        double Count(IEnumerable<string> units) => units.Sum(u => weights[u]);
        double Sum(IEnumerable<string> units) => units.Sum(u => weights[u] * d[u]);
        // regions are numbered by their means, the lowest first, so that in G_jh with h below j region j is the richer one
        var regions = Regions.OrderBy(r => Sum(r.Value) / Count(r.Value)).Select(r => (Id: r.Key, Units: r.Value)).ToList();
        var (known, given) = (new Dictionary<string, double>(), new Dictionary<string, double>());
        (given["n"], given["k"], given["ybar"]) = (d.Count, regions.Count, Sum(d.Keys) / Count(d.Keys));
        for (var j = 0; j < regions.Count; j++)
        {
            var of = regions[j].Units;
            for (var i = 0; i < of.Length; i++)
            {
                (given[$"y[{j + 1},{i + 1}]"], given[$"q[{j + 1},{i + 1}]"]) = (d[of[i]], weights[of[i]] / Count(d.Keys));
            }
            (given[$"n[{j + 1}]"], given[$"ybar[{j + 1}]"]) = (of.Length, Sum(of) / Count(of));
            (given[$"p[{j + 1}]"], given[$"s[{j + 1}]"]) = (Count(of) / Count(d.Keys), Sum(of) / Sum(d.Keys));
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
            "F 1" or "F 2" => regions[letter[2] - '1'].Units.Select(u => FormattableString.Invariant($"{d[u]:R} {weights[u]:R}")),
            _ => null,
        });
        truth.Read(["eq-gini", "eq-parts", "eq-within-region", "eq-between-regions", "eq-gain", "eq-loss", "eq-affluence"], printed);
        return truth.Read(["eq-within-part", "eq-between-part", "eq-transvariation-part"], printed);
    }
}
