namespace ReportGen.Tests.Truth;

/// <summary>The printed formulas of density, transitions and convergence, evaluated from their MathML, give what the files hold.</summary>
[Trait("Speed", "slow")]
public sealed class CourseFormulaTests
{
    private const string Density = "models: {kernel-density: {measures: [D], groupings: [], points: 40";

    [Theory]
    [InlineData("")]
    [InlineData(", kernel: epanechnikov")]
    public void Density_AsPrinted_IsAsComputed(string options)
    {
        using var study = FormulaStudy.Of($"{Density}{options}}}}}\n", systems: 2);
        foreach (var year in study.Years)
        {
            var truth = Densities(study, year);
            Assert.Equal([], truth.Differences);
            Assert.Equal((40, 1), (truth.Met["f"], truth.Met["h"]));
        }
    }

    [Theory] // a planted fault is seen
    [InlineData("", "<mi>h</mi>", "<mn>1</mn>")]
    [InlineData("", "<mn>2</mn>", "<mn>3</mn>")]
    [InlineData(", kernel: epanechnikov", "<mi>max</mi>", "<mi>min</mi>")]
    public void Density_WithAPlantedFault_IsSeen(string options, string right, string planted)
    {
        using var study = FormulaStudy.Of($"{Density}{options}}}}}\n", systems: 2);
        Assert.NotEmpty(Densities(study, "2020", html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Fact]
    public void Transitions_AsPrinted_AreAsComputed()
    {
        using var study = FormulaStudy.Of(Chain, systems: 2);
        var truth = Transitions(study);
        Assert.Equal([], truth.Differences);
        Assert.Equal((9, 3), (truth.Met["p"], truth.Met["π"]));
    }

    [Theory] // a planted fault is seen
    [InlineData("<mi>b</mi></munder>", "<mi>a</mi></munder>")]
    [InlineData("<mi>π</mi><mi>a</mi>", "<mi>π</mi><mi>b</mi>")]
    public void Transitions_WithAPlantedFault_AreSeen(string right, string planted)
    {
        using var study = FormulaStudy.Of(Chain, systems: 2);
        Assert.NotEmpty(Transitions(study, html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Fact]
    public void TransitionsBesideNeighbors_AsPrinted_AreAsComputed()
    {
        using var study = FormulaStudy.Of(Beside, systems: 2);
        var truth = BesideNeighbors(study);
        Assert.Equal([], truth.Differences);
        Assert.Equal(1, truth.Met["LR"]);
        Assert.True(truth.Met["p^()"] > 8, $"{truth.Met["p^()"]} chances");
    }

    [Theory] // a planted fault is seen
    [InlineData("<mn>2</mn>", "<mn>1</mn>")]
    [InlineData("<mi>ln</mi>", "<mi>exp</mi>")]
    public void TransitionsBesideNeighbors_WithAPlantedFault_AreSeen(string right, string planted)
    {
        using var study = FormulaStudy.Of(Beside, systems: 2);
        Assert.NotEmpty(BesideNeighbors(study, html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    private const string Beside = "models: {markov-chain: {measures: [D], classes: 3, neighbors: {by: list, "
        + "pairs: [[u1, u2], [u2, u3], [u3, u4], [u4, u5], [u5, u6]]}}}\n";

    private const string Chain = "models: {markov-chain: {measures: [D], classes: 3}}\n";

    [Theory]
    [InlineData("cv")]
    [InlineData("sd-log")]
    public void Spread_AsPrinted_IsAsComputed(string index)
    {
        using var study = FormulaStudy.Of($"models: {{convergence: {{measures: [D], index: {index}, effects: [none]}}}}\n", systems: 2);
        var truth = Spread(study);
        Assert.Equal([], truth.Differences);
        Assert.Equal(3, truth.Met["σ"]);
        Assert.NotEmpty(Spread(study, html => html.Replace("<mn>1</mn>", "<mn>2</mn>", StringComparison.Ordinal)
            .Replace("<mo form=\"infix\">−</mo>", "<mo form=\"infix\">+</mo>", StringComparison.Ordinal)).Differences);
    }

    /// <summary>What growth differs by from the printed regression adds up to nothing, alone and along what it is regressed on.</summary>
    [Theory]
    [InlineData("absolute")]
    [InlineData("absolute-two-way")]
    [InlineData("conditional")]
    [InlineData("cross-section")]
    public void Growth_AsPrinted_IsAsComputed(string model)
    {
        using var study = FormulaStudy.Of(Growing, systems: 2, wobble: 0.4);
        var (slack, differences) = Growth(study, model);
        Assert.All(slack, s => Assert.Equal(0, s, 1e-9));
        Assert.Equal([], differences);
    }

    [Fact] // a planted fault is seen
    public void Speed_WithAPlantedFault_IsSeen()
    {
        using var study = FormulaStudy.Of(Growing, systems: 2, wobble: 0.4);
        var (_, differences) = Growth(study, "absolute", html => html.Replace(
            "<mn>1</mn><mo form=\"infix\">+</mo>", "<mn>1</mn><mo form=\"infix\">−</mo>", StringComparison.Ordinal));
        Assert.Single(differences);
    }

    [Theory] // a planted fault is seen
    [InlineData("<mi>ln</mi><mo>\u2061</mo><mspace width=\"0.167em\"></mspace><msub>", "<mn>2</mn><msub>")]
    [InlineData("<mfrac><mn>1</mn><mi>h</mi></mfrac>", "<mn>2</mn>")]
    public void Growth_WithAPlantedFault_IsSeen(string right, string planted)
    {
        using var study = FormulaStudy.Of(Growing, systems: 2, wobble: 0.4);
        var (slack, _) = Growth(study, "absolute", html =>
        {
            Assert.Contains(right, html, StringComparison.Ordinal);
            return html.Replace(right, planted, StringComparison.Ordinal);
        });
        Assert.Contains(slack, s => Math.Abs(s) > 1e-6);
    }

    private const string Growing = "models: {convergence: {measures: [D], controls: [a], effects: [none, two-way, cross-section]}}\n";

    /// <summary>D by unit in a year.</summary>
    private static Dictionary<string, double> Of(FormulaStudy study, string year) =>
        study.Results("coupling").Where(r => r["year"] == year).ToDictionary(r => r["unit"], r => FormulaTruth.Number(r["D"]));

    private static FormulaTruth Densities(FormulaStudy study, string year, Func<string, string>? printed = null)
    {
        var d = Of(study, year);
        bool IsOf(Dictionary<string, string> row) => row["group"] == "all" && row["year"] == year;
        var summary = study.Results("density_summary").Single(IsOf);
        var curve = study.Results("density").Where(IsOf).ToDictionary(r => r["x"], r => FormulaTruth.Number(r["density"]));
        var known = curve.ToDictionary(c => $"f[{c.Key}]", c => c.Value);
        known["h"] = FormulaTruth.Number(summary["bandwidth"]);
        var given = d.ToDictionary(v => $"v[{v.Key}]", v => v.Value);
        double At(double share)
        {
            var (sorted, place) = (d.Values.Order().ToList(), share * (d.Count - 1));
            var below = (int)place;
            return sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
        }
        var mean = d.Values.Average();
        (given["n"], given["π"], given["Q"]) = (d.Count, Math.PI, At(0.75) - At(0.25));
        given["s"] = Math.Sqrt(d.Values.Sum(v => (v - mean) * (v - mean)) / (d.Count - 1));
        return new FormulaTruth(study.Page, known, given, (_, letter, _) => letter switch
        {
            "i" => d.Keys,
            "x" => curve.Keys,
            _ => null,
        }).Read(["eq-kernel-density"], printed).ReadInText("h");
    }

    private static FormulaTruth Transitions(FormulaStudy study, Func<string, string>? printed = null)
    {
        var (known, given) = (new Dictionary<string, double>(), new Dictionary<string, double>());
        foreach (var row in study.Results("markov"))
        {
            known[$"p[{row["from"]},{row["to"]}]"] = FormulaTruth.Number(row["probability"]);
            given[$"n[{row["from"]},{row["to"]}]"] = FormulaTruth.Number(row["count"]);
        }
        foreach (var row in study.Results("markov_classes")) known[$"π[{row["class"]}]"] = FormulaTruth.Number(row["stationary"]);
        Assert.Equal(1, known.Where(k => k.Key[0] == 'π').Sum(k => k.Value), 1e-12);
        return new FormulaTruth(study.Page, known, given, (_, letter, _) => letter is "a" or "b" ? ["1", "2", "3"] : null)
            .Read(["eq-markov"], printed);
    }

    private static FormulaTruth BesideNeighbors(FormulaStudy study, Func<string, string>? printed = null)
    {
        var (known, given) = (new Dictionary<string, double>(), new Dictionary<string, double>());
        foreach (var row in study.Results("spatial_markov"))
        {
            var at = $"[{row["from"]},{row["to"]},{row["lag"]}]";
            given[$"n^(){at}"] = FormulaTruth.Number(row["count"]);
            if (row["probability"].Length > 0) known[$"p^(){at}"] = FormulaTruth.Number(row["probability"]);
        }
        // of all units that have neighbors: here every unit has
        foreach (var row in study.Results("markov"))
        {
            given[$"p[{row["from"]},{row["to"]}]"] = FormulaTruth.Number(row["probability"]);
        }
        known["LR"] = FormulaTruth.Number(study.Results("spatial_markov_test").Single(r => r["test"] == "LR")["statistic"]);
        return new FormulaTruth(study.Page, known, given, (_, letter, _) => letter is "a" or "b" or "l" ? ["1", "2", "3"] : null)
            .Read(["eq-spatial-markov"], printed);
    }

    private static FormulaTruth Spread(FormulaStudy study, Func<string, string>? printed = null)
    {
        var known = study.Results("sigma").Where(r => r["group"] == "all")
            .ToDictionary(r => $"σ[{r["year"]}]", r => FormulaTruth.Number(r["sigma"]));
        var given = new Dictionary<string, double> { ["n"] = study.Units.Count };
        foreach (var year in study.Years)
        {
            var d = Of(study, year);
            foreach (var (unit, value) in d) given[$"v[{unit},{year}]"] = value;
            given[$"vbar[{year}]"] = d.Values.Average();
            given[$"ln\u2061vbar[{year}]"] = d.Values.Average(Math.Log);
        }
        IEnumerable<string>? Over(string letter) => letter == "i" ? study.Units : letter == "t" ? study.Years : null;
        return new FormulaTruth(study.Page, known, given, (_, letter, _) => Over(letter)).Read(["eq-sigma-convergence"], printed);
    }

    private static (List<double> Slack, List<string> Differences) Growth(
        FormulaStudy study, string model, Func<string, string>? printed = null)
    {
        var found = study.Results("beta").Single(r => r["group"] == "all" && r["model"] == model);
        var given = new Dictionary<string, double> { ["h"] = 1, ["γ"] = 0, ["β"] = FormulaTruth.Number(found["beta"]) };
        given["α"] = FormulaTruth.Number(found["alpha"]);
        var known = found["speed"].Length > 0 ? new Dictionary<string, double> { ["s"] = FormulaTruth.Number(found["speed"]) } : [];
        foreach (var row in study.Results("beta_controls").Where(r => r["group"] == "all" && r["model"] == model))
        {
            given["γ"] = FormulaTruth.Number(row["coefficient"]);
        }
        List<(string Year, string Next)> steps = model == "cross-section" ? [(study.Years[0], study.Years[^1])]
            : [.. study.Years.Zip(study.Years.Skip(1))];
        string[] years = [.. steps.Select(s => s.Year)];
        if (model == "cross-section") given["h"] = 2;
        foreach (var (year, next) in steps)
        {
            foreach (var (unit, value) in Of(study, year))
            {
                given[$"v[{unit},{year}]"] = value;
                given[$"v[{unit},{year},+,h]"] = Of(study, next)[unit];
                given[$"X[{unit},{year}]"] = study.X[(unit, "a", year)];
                given[$"μ[{unit}]"] = given[$"η[{year}]"] = given[$"ε[{unit},{year}]"] = 0;
            }
        }
        IEnumerable<string>? Over(string letter) => letter == "i" ? study.Units : letter == "t" ? years : null;
        var truth = new FormulaTruth(study.Page, known, given, (_, letter, _) => Over(letter)).Read(["eq-beta-convergence"], printed);
        Assert.Equal(known.Count, truth.Met.GetValueOrDefault("s"));
        double[,] Rows(Func<string, string, double> of)
        {
            var rows = new double[study.Units.Count, years.Length];
            for (var i = 0; i < study.Units.Count; i++) for (var t = 0; t < years.Length; t++) rows[i, t] = of(study.Units[i], years[t]);
            return model.EndsWith("two-way", StringComparison.Ordinal) ? Within(rows) : rows;
        }
        var gap = Rows((u, t) => truth[$"eq-beta-convergence[{u},{t}]"]).Cast<double>().ToList();
        double Along(Func<string, string, double> of) => gap.Zip(Rows(of).Cast<double>(), (a, b) => a * b).Sum();
        List<double> slack = [gap.Sum(), Along((u, t) => Math.Log(given[$"v[{u},{t}]"]))];
        if (model.StartsWith("conditional", StringComparison.Ordinal)) slack.Add(Along((u, t) => given[$"X[{u},{t}]"]));
        return (slack, truth.Differences);
    }

    /// <summary>Less the means of units and of years: effects of both drop out.</summary>
    private static double[,] Within(double[,] rows)
    {
        var (n, m) = (rows.GetLength(0), rows.GetLength(1));
        double Mean(Func<int, int, bool> isIn) =>
            Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(0, m).Where(t => isIn(i, t)).Select(t => rows[i, t])).Average();
        var (all, result) = (Mean((_, _) => true), new double[n, m]);
        for (var i = 0; i < n; i++)
        {
            for (var t = 0; t < m; t++) result[i, t] = rows[i, t] - Mean((a, _) => a == i) - Mean((_, b) => b == t) + all;
        }
        return result;
    }
}
