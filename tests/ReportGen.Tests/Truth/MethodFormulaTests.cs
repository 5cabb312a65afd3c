namespace ReportGen.Tests.Truth;

/// <summary>
/// The printed formulas of standardizing, weighing and aggregating, evaluated from their MathML on a random panel, give what the result
/// files hold. What the text around a formula defines (means, ranks, correlations) is computed here.
/// </summary>
[Trait("Speed", "slow")]
public sealed class MethodFormulaTests
{
    private const string Equal = "weighting: equal\nmodels: {obstacle-degree: {enabled: false}, dagum-gini: {enabled: false}}\n";

    private const string MinMax = "models: {obstacle-degree: {enabled: false}, dagum-gini: {enabled: false}}\n";

    private const string Reference = "reference: {unit: u2, year: 2020}}", PerYear = "\nnormalization: {method: min-max, scope: per-year}";

    private const int Cells = 6 * 3, Indicators = 5;

    [Theory]
    [InlineData("min-max", "eq-benefit eq-cost")]
    [InlineData("{method: min-max, to: [0.01, 0.9]}", "eq-benefit eq-cost")]
    [InlineData("{method: min-max, scope: per-year}", "eq-benefit eq-cost")]
    [InlineData("z-score", "eq-z-benefit eq-z-cost")]
    [InlineData("ratio-to-max", "eq-ratio-to-max-benefit eq-ratio-to-max-cost")]
    [InlineData("ratio-to-mean", "eq-ratio-to-mean-benefit eq-ratio-to-mean-cost")]
    [InlineData("{method: ratio-to-reference, " + Reference, "eq-ratio-to-reference-benefit eq-ratio-to-reference-cost")]
    [InlineData("{method: distance-to-reference, " + Reference, "eq-distance-benefit eq-distance-cost")]
    [InlineData("vector", "eq-vector-benefit eq-vector-cost")]
    [InlineData("rank", "eq-rank")]
    [InlineData("{method: rank, scope: per-year}", "eq-rank")]
    public void Normalization_AsPrinted_IsAsComputed(string method, string labels)
    {
        using var study = FormulaStudy.Of($"{Equal}normalization: {method}\n");
        DescribeColumns(study);
        var truth = study.Truth(labels);
        Assert.Equal([], truth.Differences);
        Assert.Equal(Cells * Indicators, truth.Met["y"]);
    }

    [Theory] // in one range and at one optimum
    [InlineData("direction: moderate, optimum: [3, 6]", 3, 6)]
    [InlineData("direction: moderate, optimum: 4", 4, 4)]
    public void Moderate_AsPrinted_IsAsComputed(string declared, double low, double high)
    {
        using var study = FormulaStudy.Of(Equal, first: declared);
        study.Given["p[a]"] = low;
        study.Given["q[a]"] = high;
        foreach (var (unit, year) in study.Units.SelectMany(u => study.Years.Select(y => (u, y))))
        {
            var distance = 1 - study.Known[$"y[{unit},a,{year}]"]; // of the greatest distance, 0 being the least
            study.Known[$"d[{unit},a,{year}]"] = distance * study.Years.SelectMany(y => study.Units.Select(u => study.X[(u, "a", y)]))
                .Max(x => Math.Max(0, Math.Max(low - x, x - high)));
        }
        var truth = study.Truth("eq-moderate");
        Assert.Equal([], truth.Differences);
        Assert.Equal(Cells, truth.Met["d"]);
    }

    [Theory]
    [InlineData("entropy", "eq-share eq-entropy eq-weight", "w")]
    [InlineData("{method: entropy, scope: per-year}" + PerYear, "eq-share eq-entropy eq-weight", "w")]
    [InlineData("{method: entropy, shift: 0.001}", "eq-share eq-entropy eq-weight", "w")]
    [InlineData("critic", "eq-critic-information eq-critic-weight", "w")]
    [InlineData("{method: critic, conflict: absolute}", "eq-critic-information eq-critic-weight", "w")]
    [InlineData("standard-deviation", "eq-standard-deviation", "w")]
    [InlineData("coefficient-of-variation", "eq-coefficient-of-variation", "w")]
    [InlineData("merec", "eq-merec-score eq-merec-weight", "w")]
    public void Weighting_AsPrinted_IsAsComputed(string method, string labels, string symbol)
    {
        using var study = FormulaStudy.Of($"{MinMax}weighting: {method}\n");
        DescribeScores(study);
        var truth = study.Truth(labels);
        Assert.Equal([], truth.Differences);
        Assert.Equal(study.Results("weights").Count, truth.Met[symbol]);
    }

    [Theory]
    [InlineData("multiplicative")]
    [InlineData("geometric")]
    [InlineData("linear")]
    [InlineData("game-theory")]
    public void Combined_AsPrinted_IsAsComputed(string by)
    {
        using var study = FormulaStudy.Of($"{MinMax}weighting: {{method: combined, of: [entropy, critic], by: {by}}}\n");
        foreach (var method in (string[])["entropy", "critic"])
        {
            using var one = FormulaStudy.Of($"{MinMax}weighting: {method}\n");
            foreach (var j in study.Indicators) study.Given[$"w^()[{j},{method}]"] = one.Known[$"w[{j}]"];
            study.Given[$"a[{method}]"] = 0.5;
        }
        if (by == "game-theory") SolveGame(study);
        study.Given["L"] = 2;
        var truth = study.Truth("eq-combined");
        Assert.Equal([], truth.Differences);
        Assert.Equal(Indicators, truth.Met["w"]);
    }

    /// <summary>The coefficients of two methods as the text says them, divided by their sum.</summary>
    private static void SolveGame(FormulaStudy study)
    {
        double Of(string a, string b) => study.Indicators.Sum(j => study.Given[$"w^()[{j},{a}]"] * study.Given[$"w^()[{j},{b}]"]);
        var (ee, ec, cc) = (Of("entropy", "entropy"), Of("entropy", "critic"), Of("critic", "critic"));
        var (entropy, critic) = ((ee * cc) - (ec * cc), (ee * cc) - (ec * ee)); // Cramer's rule, but for the determinant
        study.Given["a[entropy]"] = entropy / (entropy + critic);
        study.Given["a[critic]"] = critic / (entropy + critic);
    }

    [Theory]
    [InlineData("arithmetic")]
    [InlineData("geometric")]
    [InlineData("harmonic")]
    [InlineData("{method: power, p: 2}")]
    [InlineData("{method: power, p: -0.5}")]
    [InlineData("{indicators: arithmetic, criteria: geometric}")]
    [InlineData("{indicators: geometric, criteria: arithmetic}")]
    public void Aggregation_AsPrinted_IsAsComputed(string method)
    {
        using var study = FormulaStudy.Of($"{MinMax}normalization: {{method: min-max, to: [0.1, 1]}}\naggregation: {method}\n", systems: 2);
        foreach (var (k, inside) in study.Criteria) study.Given[$"ω[{k}]"] = inside.Sum(j => study.Known[$"w[{j}]"]);
        if (method.Contains("p:", StringComparison.Ordinal)) study.Given["p"] = FormulaTruth.Number(method.Split("p: ")[1].TrimEnd('}'));
        var labels = study.Page.Contains("eq-criterion-score", StringComparison.Ordinal) ? "eq-criterion-score " : "";
        var truth = study.Truth($"{labels}eq-score-one eq-score-two");
        Assert.Equal([], truth.Differences);
        Assert.Equal((Cells, Cells), (truth.Met["E"], truth.Met["S"]));
        Assert.Equal(labels.Length == 0 ? 0 : 4 * Cells, truth.Met.GetValueOrDefault("V"));
    }

    [Theory]
    [InlineData("topsis", "eq-topsis-distance eq-topsis-closeness")]
    [InlineData("{method: topsis, weights: distance}", "eq-topsis-distance eq-topsis-closeness")]
    [InlineData("{method: topsis, ideal: per-year}", "eq-topsis-distance eq-topsis-closeness")]
    [InlineData("mazziotta-pareto", "eq-mazziotta-pareto")]
    [InlineData("{method: mazziotta-pareto, penalty: plus}", "eq-mazziotta-pareto")]
    [InlineData("rank-sum-ratio", "eq-rank-sum-ratio")]
    public void Scoring_AsPrinted_IsAsComputed(string method, string labels)
    {
        using var study = FormulaStudy.Of($"{MinMax}aggregation: {method}\n");
        DescribeScores(study);
        DescribeIdeals(study, isWeighted: !method.Contains("distance", StringComparison.Ordinal));
        NameScores(study);
        var truth = study.Truth(labels);
        Assert.Equal([], truth.Differences);
        Assert.Equal(Cells, truth.Met["U"]);
    }

    [Theory] // a planted fault is seen
    [InlineData("normalization: min-max", "eq-benefit", "<mi>min</mi>", "<mi>max</mi>", 1)]
    [InlineData("normalization: vector", "eq-vector-cost", "<mn>2</mn>", "<mn>3</mn>", 1)]
    [InlineData("weighting: entropy", "eq-share eq-entropy eq-weight", "<mo form=\"infix\">−</mo>", "<mo form=\"infix\">+</mo>", 9)]
    [InlineData("weighting: critic", "eq-critic-information eq-critic-weight", "<mn>1</mn>", "<mn>2</mn>", 9)]
    [InlineData("aggregation: geometric", "eq-score-one", "∏", "∑", 1)]
    [InlineData("aggregation: rank-sum-ratio", "eq-rank-sum-ratio", "<mn>1</mn>", "<mn>2</mn>", 1)]
    public void Formula_WithAPlantedFault_IsSeen(string method, string labels, string right, string planted, int most)
    {
        var isNormal = method.StartsWith("normalization", StringComparison.Ordinal);
        using var study = FormulaStudy.Of($"{(isNormal ? Equal : MinMax)}{method}\n");
        DescribeColumns(study);
        DescribeScores(study);
        NameScores(study);
        var planting = most;
        var truth = study.Truth(labels, html =>
        {
            if (planting == 0 || !html.Contains(right, StringComparison.Ordinal)) return html;
            var at = html.IndexOf(right, StringComparison.Ordinal);
            planting--;
            return html[..at] + planted + html[(at + right.Length)..];
        });
        Assert.NotEqual(most, planting);
        Assert.NotEmpty(truth.Differences);
    }

    /// <summary>Least, greatest, mean, spread and ranks of the raw columns, in all and in a year; the reference u2 in 2020.</summary>
    private static void DescribeColumns(FormulaStudy study)
    {
        var given = study.Given;
        (given["a"], given["b"]) = study.Page.Contains("0.01", StringComparison.Ordinal) ? (0.01, 0.9) : (0, 1);
        given["N"] = Cells;
        foreach (var j in study.Indicators)
        {
            Describe($"[{j}]", [.. study.X.Where(x => x.Key.Indicator == j).Select(x => x.Value)]);
            given[$"x^*[{j}]"] = given[$"x^∗[{j}]"] = study.X[("u2", j, "2020")];
            foreach (var year in study.Years)
            {
                Describe($"[{j},{year}]", [.. study.X.Where(x => x.Key.Indicator == j && x.Key.Year == year).Select(x => x.Value)]);
                given[$"N[{year}]"] = study.Units.Count;
            }
        }
        var isByYear = study.Page.Contains("<msub><mi>N</mi><mi>t</mi></msub>", StringComparison.Ordinal);
        foreach (var ((unit, j, year), value) in study.X)
        {
            var among = study.X.Where(x => x.Key.Indicator == j && (!isByYear || x.Key.Year == year)).Select(x => x.Value);
            given[$"r[{unit},{j},{year}]"] = 1 + among.Count(v => FormulaStudy.IsCost(j) ? v > value : v < value); // no ties here
        }
        void Describe(string at, List<double> column)
        {
            (given[$"x^min{at}"], given[$"x^max{at}"], given[$"xbar{at}"]) = (column.Min(), column.Max(), column.Average());
            given[$"s{at}"] = Spread(column);
        }
    }

    /// <summary>The same of the standardized values, and what MEREC, Mazziotta-Pareto and rank sums say in words.</summary>
    private static void DescribeScores(FormulaStudy study)
    {
        var (given, y) = (study.Given, new Dictionary<string, List<double>>());
        given["N"] = Cells;
        given["m"] = Indicators;
        given["δ"] = 0.001;
        var rows = study.Units.SelectMany(u => study.Years.Select(t => (Unit: u, Year: t))).ToList();
        foreach (var year in study.Years) given[$"N[{year}]"] = study.Units.Count;
        foreach (var j in study.Indicators)
        {
            y[j] = rows.ConvertAll(r => study.Known[$"y[{r.Unit},{j},{r.Year}]"]);
            (given[$"ybar[{j}]"], given[$"m[{j}]"]) = (y[j].Average(), y[j].Average());
            given[$"s[{j}]"] = Spread(y[j]);
            var x = rows.ConvertAll(r => study.X[(r.Unit, j, r.Year)]);
            for (var r = 0; r < rows.Count; r++)
            {
                given[$"n[{rows[r].Unit},{j},{rows[r].Year}]"] = FormulaStudy.IsCost(j) ? x[r] / x.Max() : x.Min() / x[r];
                given[$"R[{rows[r].Unit},{j},{rows[r].Year}]"] = y[j].Count(v => v < y[j][r]) + ((1 + y[j].Count(v => v == y[j][r])) / 2.0);
            }
        }
        foreach (var (j, k) in study.Indicators.SelectMany(j => study.Indicators.Select(k => (j, k))))
        {
            var both = y[j].Zip(y[k], (a, b) => (a - y[j].Average()) * (b - y[k].Average())).Sum() / (Cells - 1);
            given[$"r[{j},{k}]"] = both / (Spread(y[j]) * Spread(y[k]));
        }
        foreach (var (unit, year) in rows)
        {
            double Log(string j) => Math.Abs(Math.Log(given[$"n[{unit},{j},{year}]"]));
            foreach (var j in study.Indicators)
            {
                given[$"S^\u2032[{unit},{j},{year}]"] = Math.Log(1 + (study.Indicators.Where(k => k != j).Sum(Log) / Indicators));
            }
            double Distance(string j) => (study.Known[$"y[{unit},{j},{year}]"] - given[$"ybar[{j}]"]) / Population(y[j]);
            var z = study.Indicators.Select(j => 100 + (10 * Distance(j))).ToList();
            if (!study.Page.Contains("eq-mazziotta-pareto", StringComparison.Ordinal)) continue;
            (given[$"M[{unit},{year}]"], given[$"S[{unit},{year}]"]) = (z.Average(), Population(z));
        }
    }

    /// <summary>Where a formula is of any system, its score is U.</summary>
    private static void NameScores(FormulaStudy study)
    {
        foreach (var (key, value) in study.Known.Where(k => k.Key.StartsWith("E[", StringComparison.Ordinal)).ToList())
        {
            study.Known["U" + key[1..]] = value;
        }
    }

    /// <summary>Weighted values and the best and worst of them, over all rows and over those of a year.</summary>
    private static void DescribeIdeals(FormulaStudy study, bool isWeighted)
    {
        foreach (var j in study.Indicators)
        {
            double Of(string unit, string year) => study.Known[$"y[{unit},{j},{year}]"] * (isWeighted ? study.Known[$"w[{j}]"] : 1);
            var all = study.Units.SelectMany(u => study.Years.Select(t => (Unit: u, Year: t, Value: Of(u, t)))).ToList();
            foreach (var (unit, year, value) in all) study.Given[$"v[{unit},{j},{year}]"] = value;
            (study.Given[$"v^+[{j}]"], study.Given[$"v^\u2212[{j}]"]) = (all.Max(v => v.Value), all.Min(v => v.Value));
            foreach (var year in study.Years)
            {
                var inYear = all.Where(v => v.Year == year).Select(v => v.Value).ToList();
                (study.Given[$"v^+[{j},{year}]"], study.Given[$"v^\u2212[{j},{year}]"]) = (inYear.Max(), inYear.Min());
            }
        }
    }

    private static double Spread(List<double> column) => Population(column) * Math.Sqrt(column.Count / (column.Count - 1.0));

    private static double Population(List<double> column) => Math.Sqrt(column.Sum(v => Math.Pow(v - column.Average(), 2)) / column.Count);
}
