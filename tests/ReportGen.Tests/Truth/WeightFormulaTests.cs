using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Tests.Truth;

/// <summary>
/// The printed formulas of weights by principal components, by judgements and in two stages, evaluated from their MathML. Components are
/// taken here from the correlations of the standardized values, and rotated by Kaiser's angle in its complex form.
/// </summary>
[Trait("Speed", "slow")]
public sealed class WeightFormulaTests
{
    private const string Quiet = "models: {obstacle-degree: {enabled: false}, dagum-gini: {enabled: false}}\n";

    private const string Judged =
        "[[1, 2, 5, 1/2, 3], [1/2, 1, 3, 1/3, 2], [1/5, 1/3, 1, 1/7, 1/2], [2, 3, 7, 1, 4], [1/3, 1/2, 2, 1/4, 1]]";

    [Theory]
    [InlineData("pca", "eq-pca-coefficient eq-pca-weight")]
    [InlineData("{method: pca, components: 0.85}", "eq-pca-coefficient eq-pca-weight")]
    [InlineData("{method: pca, loading: squared}", "eq-pca-coefficient eq-pca-weight")]
    [InlineData("{method: pca, kind: first}", "eq-pca-coefficient eq-pca-weight")]
    [InlineData("{method: pca, kind: nicoletti, components: 2}", "eq-pca-weight")]
    public void Components_AsPrinted_AreAsComputed(string method, string labels)
    {
        using var study = Components(method);
        var truth = study.Truth(labels);
        Assert.Equal([], truth.Differences);
        Assert.Equal(5, truth.Met["w"]);
    }

    [Fact]
    public void Judgements_AsPrinted_AreAsComputed()
    {
        using var study = Judgements();
        var truth = study.Truth("eq-ahp");
        Assert.Equal([], truth.Differences);
        Assert.Equal((5, 1, 1), (truth.Met["w"], truth.Met["CI"], truth.Met["CR"]));
    }

    [Theory]
    [InlineData("entropy", "equal")]
    [InlineData("critic", "entropy")]
    public void TwoStages_AsPrinted_AreAsComputed(string within, string across)
    {
        using var study = FormulaStudy.Of($"{Quiet}weighting: {{method: two-stage, within: {within}, across: {across}}}\n");
        Assert.Equal((5, 2 * 18), Stages(study));
    }

    [Theory] // a planted fault is seen
    [InlineData("pca", "eq-pca-coefficient eq-pca-weight", "<mi>λ</mi>", "<mi>u</mi>")]
    [InlineData("{method: pca, loading: squared}", "eq-pca-coefficient eq-pca-weight", "<mn>2</mn>", "<mn>3</mn>")]
    [InlineData("{method: pca, kind: nicoletti, components: 2}", "eq-pca-weight", "<mn>2</mn>", "<mn>1</mn>")]
    public void Components_WithAPlantedFault_AreSeen(string method, string labels, string right, string planted)
    {
        using var study = Components(method);
        for (var j = 0; planted.Contains('u') && j < 5; j++) study.Given[$"u[{j + 1}]"] = j + 2;
        Assert.NotEmpty(study.Truth(labels, html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Theory] // a planted fault is seen
    [InlineData("<mo form=\"infix\">−</mo>", "<mo form=\"infix\">+</mo>")]
    [InlineData("<mi>j</mi><mi>l</mi>", "<mi>l</mi><mi>j</mi>")]
    public void Judgements_WithAPlantedFault_AreSeen(string right, string planted)
    {
        using var study = Judgements();
        Assert.NotEmpty(study.Truth("eq-ahp", html => html.Replace(right, planted, StringComparison.Ordinal)).Differences);
    }

    [Fact] // a planted fault is seen
    public void TwoStages_WithAPlantedFault_AreSeen()
    {
        using var study = FormulaStudy.Of($"{Quiet}weighting: {{method: two-stage, within: critic, across: entropy}}\n");
        Assert.Throws<Xunit.Sdk.EmptyException>(() => Stages(study, html => html.Replace("∑", "∏", StringComparison.Ordinal)));
    }

    /// <summary>A study with the components that count: u and their variance, and loadings as they are rotated where they are.</summary>
    private static FormulaStudy Components(string method)
    {
        var study = FormulaStudy.Of($"{Quiet}weighting: {method}\n");
        var y = study.Indicators.ToDictionary(
            j => j, j => study.Units.SelectMany(u => study.Years.Select(t => study.Known[$"y[{u},{j},{t}]"])).ToArray());
        double Correlation(double[] a, double[] b)
        {
            var (x, z) = (a.Select(v => v - a.Average()).ToArray(), b.Select(v => v - b.Average()).ToArray());
            return x.Zip(z, (p, q) => p * q).Sum() / Math.Sqrt(x.Sum(v => v * v) * z.Sum(v => v * v));
        }
        string[] js = study.Indicators;
        var found = Matrix<double>.Build.Dense(5, 5, (a, b) => Correlation(y[js[a]], y[js[b]])).Evd(Symmetricity.Symmetric);
        var order = Enumerable.Range(0, 5).OrderByDescending(k => found.EigenValues[k].Real).ToList();
        study.Components = [.. study.Results("pca").Where(r => r["kept"] == "yes").Select(r => r["component"])];
        Assert.NotEmpty(study.Components);
        for (var k = 0; k < study.Components.Count; k++)
        {
            study.Given[$"λ[{k + 1}]"] = found.EigenValues[order[k]].Real;
            for (var j = 0; j < 5; j++) study.Given[$"u[{js[j]},{k + 1}]"] = found.EigenVectors[j, order[k]];
        }
        if (method.Contains("nicoletti", StringComparison.Ordinal)) Rotate(study);
        return study;
    }

    /// <summary>Two loadings as one number z: the angle is a quarter of that of sum z^4 - (sum z^2)^2 / m.</summary>
    private static void Rotate(FormulaStudy study)
    {
        var loadings = study.Indicators.ToDictionary(j => j, j => new System.Numerics.Complex(
            study.Given[$"u[{j},1]"] * Math.Sqrt(study.Given["λ[1]"]),
            study.Given[$"u[{j},2]"] * Math.Sqrt(study.Given["λ[2]"])));
        var squares = loadings.Values.Select(z => z * z / (z.Magnitude * z.Magnitude)).ToList();
        var sum = squares.Aggregate((a, b) => a + b);
        var angle = (squares.Select(z => z * z).Aggregate((a, b) => a + b) - (sum * sum / squares.Count)).Phase / 4;
        foreach (var (j, z) in loadings)
        {
            var turned = z * System.Numerics.Complex.FromPolarCoordinates(1, -angle);
            (study.Given[$"l[{j},1]"], study.Given[$"l[{j},2]"]) = (turned.Real, turned.Imaginary);
        }
    }

    private static FormulaStudy Judgements()
    {
        var study = FormulaStudy.Of($"{Quiet}weighting: {{method: ahp, matrix: {Judged}}}\n");
        var rows = Judged[2..^2].Split("], [").Select(r => r.Split(", ").Select(Number).ToList()).ToList();
        for (var j = 0; j < 5; j++) for (var l = 0; l < 5; l++) study.Given[$"a[{study.Indicators[j]},{study.Indicators[l]}]"] = rows[j][l];
        var row = Assert.Single(study.Results("ahp_consistency"));
        (study.Given["n"], study.Given["RI"]) = (5, 1.12); // Saaty's index of five items
        study.Given["λ[max]"] = FormulaTruth.Number(row["lambda_max"]);
        (study.Known["CI"], study.Known["CR"]) = (FormulaTruth.Number(row["CI"]), FormulaTruth.Number(row["CR"]));
        return study;
        static double Number(string cell) =>
            cell.Split('/') is [var above, var below] ? FormulaTruth.Number(above) / FormulaTruth.Number(below) : FormulaTruth.Number(cell);
    }

    /// <summary>How many weights and scores of criteria were met; k is one criterion after the other.</summary>
    private static (int Weights, int Scores) Stages(FormulaStudy study, Func<string, string>? printed = null)
    {
        var (weights, scores) = (0, 0);
        foreach (var row in study.Results("weighting_detail").Where(r => r["quantity"] == "within"))
        {
            study.Given[$"v[{row["indicator"]}]"] = FormulaTruth.Number(row["value"]);
        }
        foreach (var (k, inside) in study.Criteria)
        {
            study.Given["ω[k]"] = FormulaTruth.Number(
                study.Results("weighting_detail").First(r => r["quantity"] == "across" && r["criterion"] == k)["value"]);
            var truth = new FormulaTruth(study.Page, study.Known, study.Given, (_, letter, _) => letter switch
            {
                "i" => study.Units,
                "t" => study.Years,
                "j" or "j∈k" => inside,
                "k" => [k],
                _ => null,
            }).Read(["eq-two-stage"], printed);
            Assert.Empty(truth.Differences);
            (weights, scores) = (weights + truth.Met["w"], scores + truth.Met["V"]);
        }
        return (weights, scores);
    }
}
