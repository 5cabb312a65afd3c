using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>Weights of the panel. Expected: Peers/toolbox, by an implementation of others.</summary>
[Trait("Speed", "slow")]
public sealed class WeightingTests
{
    private const string Both = "of: [entropy, critic]";

    [Theory]
    [InlineData("equal", "equal")]
    [InlineData("equal-by-criterion", "equal-by-criterion")]
    [InlineData("entropy", "entropy")]
    [InlineData("standard-deviation", "standard-deviation")]
    [InlineData("coefficient-of-variation/normalized", "coefficient-of-variation")]
    [InlineData("pca/first", "{method: pca, kind: first}")]
    [InlineData("pca/kaiser/absolute", "pca")]
    [InlineData("pca/kaiser/squared", "{method: pca, loading: squared}")]
    [InlineData("pca/85%/absolute", "{method: pca, components: 0.85}")]
    [InlineData("pca/85%/squared", "{method: pca, components: 0.85, loading: squared}")]
    [InlineData("combined/entropy+critic/linear", "{method: combined, " + Both + "}")]
    [InlineData("combined/entropy+critic/linear-0.3", "{method: combined, " + Both + ", shares: [0.3, 0.7]}")]
    [InlineData("combined/entropy+critic/multiplicative", "{method: combined, " + Both + ", by: multiplicative}")]
    [InlineData("combined/entropy+critic/geometric", "{method: combined, " + Both + ", by: geometric}")]
    [InlineData("combined/entropy+critic/game-theory", "{method: combined, " + Both + ", by: game-theory}")]
    [InlineData("two-stage/entropy/equal", "{method: two-stage, within: entropy, across: equal}")]
    [InlineData("two-stage/entropy/entropy", "{method: two-stage, within: entropy, across: entropy}")]
    [InlineData("two-stage/entropy/given", "{method: two-stage, within: entropy, across: given}")]
    public void Weights_OfThePanel_AgreeWithTheIndependentImplementation(string expected, string method)
    {
        using var case_ = Toolbox.Built($"weighting: {method}");
        foreach (var system in Toolbox.Systems.Keys)
        {
            case_.HasWeights(system, (indicator, _) => Toolbox.Expected("weights", system, expected, indicator));
        }
    }

    [Fact] // varimax: 1e-8, as the case's author states
    public void Nicoletti_OfThePanel_AgreesWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built("weighting: {method: pca, kind: nicoletti}");
        foreach (var row in case_.Study.Results("weights"))
        {
            var expected = Toolbox.Expected("weights", row["system"], "pca/nicoletti", row["indicator"]);
            Assert.Equal(expected, double.Parse(row["weight"], System.Globalization.CultureInfo.InvariantCulture), 1e-8);
        }
    }

    [Fact] // of raw values; ecology has some below 0
    public void Variation_OfRawValues_AgreesWithTheIndependentImplementation()
    {
        const string Raw = "{method: coefficient-of-variation, of: raw}";
        using var case_ = Toolbox.Built($"weighting: {{method: entropy, economy: {Raw}}}");
        case_.HasWeights("economy", (indicator, _) => Toolbox.Expected("weights", "economy", "coefficient-of-variation/raw", indicator));
        Assert.Contains(
            "error[RG4119]: the coefficient of variation is not defined for indicator 'growth' of system 'ecology'",
            Toolbox.Refused($"weighting: {Raw}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signed_WhereAnIndicatorOpposesTheOthers_IsRefusedWithItsCoefficients()
    {
        foreach (var (share, key) in (ReadOnlySpan<(string, string)>)[("kaiser", "pca/kaiser/signed"), ("0.85", "pca/85%/signed")])
        {
            using var some = Toolbox.Built("weighting: equal");
            foreach (var system in Toolbox.Systems.Keys)
            {
                var method = $"weighting: {{method: equal, {system}: {{method: pca, loading: signed, components: {share}}}}}";
                double Signed(string indicator) => Toolbox.Expected("weights", system, key, indicator);
                if (Toolbox.Systems[system].All(i => Signed(i) >= 0))
                {
                    using var case_ = Toolbox.Built(method);
                    case_.HasWeights(system, (indicator, _) => Signed(indicator));
                }
                else
                {
                    Assert.Contains(
                        $"error[RG4121]: signed components give system '{system}' a negative weight: ", Toolbox.Refused(method),
                        StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Components_OfThePanel_AgreeWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built("weighting: pca");
        var rows = case_.Study.Results("pca");
        foreach (var system in Toolbox.Systems.Keys)
        {
            var eigenvalues = Toolbox.List("weights", system, "pca", "eigenvalues");
            var of = rows.Where(r => r["system"] == system).ToList();
            Assert.Equal(eigenvalues.Length, of.Count);
            foreach (var (expected, row) in eigenvalues.Zip(of))
            {
                Toolbox.Agree(Number(expected), row["eigenvalue"], $"{system} {row["component"]}");
            }
            Assert.Equal(Toolbox.Expected("weights", system, "pca", "components_kaiser"), of.Count(r => r["kept"] == "yes"));
        }
        var detail = case_.Study.Results("weighting_detail").Where(r => r["quantity"] == "component_1").ToList();
        Assert.Equal(9, detail.Count);
        foreach (var row in detail)
        {
            var first = Toolbox.Expected("weights", row["system"], "pca", "vectors", "0", row["indicator"]);
            Toolbox.Agree(first, row["value"], row["indicator"]);
        }
    }

    [Fact]
    public void GameTheory_OfTwoMethods_TellsItsCoefficients()
    {
        using var case_ = Toolbox.Built($"weighting: {{method: combined, {Both}, by: game-theory}}");
        var rows = case_.Study.Results("combination");
        Assert.Equal(4, rows.Count);
        foreach (var system in Toolbox.Systems.Keys)
        {
            var expected = Toolbox.List("weights", system, "combined/entropy+critic/game-theory/coefficients");
            foreach (var (e, row) in expected.Zip(rows.Where(r => r["system"] == system)))
            {
                Toolbox.Agree(Number(e), row["coefficient"], $"{system} {row["source"]}");
                Assert.Equal("classic", row["used"]);
            }
        }
    }

    [Theory] // three methods: the classic coefficients of the case have one below 0
    [InlineData("improved")]
    [InlineData("absolute")]
    [InlineData("fail")]
    public void GameTheory_WithANegativeCoefficient_IsReplacedOrRefusedAndSaysSo(string negative)
    {
        var method = $"weighting: {{method: combined, of: [entropy, critic, standard-deviation], by: game-theory, negative: {negative}}}";
        if (negative == "fail")
        {
            Assert.Contains(
                "error[RG4125]: game theory gives system 'economy' a negative coefficient: "
                    + "entropy 0.656, critic 1.470, standard-deviation -1.126\n",
                Toolbox.Refused(method), StringComparison.Ordinal);
            return;
        }
        using var case_ = Toolbox.Built(method);
        Assert.Contains(
            "warning[RG4126]: game theory gives system 'economy' a negative coefficient (entropy 0.656,",
            case_.Study.Printed(), StringComparison.Ordinal);
        Assert.All(case_.Study.Results("combination"), r => Assert.Equal(negative, r["used"]));
        Assert.All(case_.Study.Results("weights"), r => Assert.True(Number(r["weight"]) >= 0));
    }

    [Theory]
    [InlineData("combined, of: [entropy]", "`of:` names fewer than two methods")]
    [InlineData("combined, of: [entropy, equal], shares: [0.5, 0.6]", "the shares do not sum to 1")]
    [InlineData("combined, of: [entropy, equal], shares: [1]", "1 shares are given for 2 methods")]
    public void Combined_OfMethodsThatCannotBe_IsRefused(string method, string why) =>
        Assert.Contains(
            $"error[RG4127]: the weights cannot be combined: {why}",
            Toolbox.Refused($"weighting: {{method: {method}}}"), StringComparison.Ordinal);

    [Fact]
    public void TwoStage_WithoutAStage_IsRefused() => Assert.Contains(
        "error[RG4128]: two-stage weights need a method for each stage",
        Toolbox.Refused("weighting: {method: two-stage, within: entropy}"), StringComparison.Ordinal);

    [Fact]
    public void Components_OfNoNumber_AreRefused() => Assert.Contains(
        "error[RG4120]: `components: many` says no number of components", Toolbox.Refused("weighting: {method: pca, components: many}"),
        StringComparison.Ordinal);

    [Fact]
    public void Components_MoreThanThereAre_AreTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "models:\n", "weighting: {method: pca, components: 5}\nmodels:\n");
        Assert.True(study.Check());
        Assert.Contains("warning[RG3194]: `components: 5` is more than the 4 that the indicators of 'green' have: all are taken\n"
            + "  --> study.yaml:11:5\n", study.Printed(), StringComparison.Ordinal);
        study.Replace("study.yaml", "components: 5", "components: 4");
        Assert.True(study.Check());
        Assert.DoesNotContain("RG3194", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Combined_OfOneMethodTwice_IsRefused() => Assert.Contains(
        "error[RG1008]: 'entropy' stands twice in one list", Toolbox.Refused("weighting: {method: combined, of: [entropy, entropy]}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("z-score", "entropy")]
    [InlineData("ratio-to-mean", "entropy")]
    public void Entropy_OfValuesWithoutBounds_IsRefused(string normalization, string weighting) => Assert.Contains(
        "error[RG4118]: 'entropy' needs standardized values in [0, 1]",
        Toolbox.Refused($"normalization: {{method: min-max, gdp: {normalization}, pm25: {normalization}}}\nweighting: {weighting}"),
        StringComparison.Ordinal);

    /// <summary>The judgements of the case and others', and what is printed of them; none of them is the program's own.</summary>
    public static TheoryData<string> Judgements => ["textbook5", "random4", "nine", "fifteen", "two", "inconsistent3"];

    [Theory, MemberData(nameof(Judgements))]
    public void Judgements_OfTheCase_GiveItsWeightsAndConsistency(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox", "expected.json")));
        var expected = document.RootElement.GetProperty("ahp").GetProperty(id);
        double[][] rows =
            [.. expected.GetProperty("matrix").EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetDouble()).ToArray())];
        var judgements = new double[rows.Length, rows.Length];
        for (var i = 0; i < rows.Length; i++) for (var j = 0; j < rows.Length; j++) judgements[i, j] = rows[i][j];
        Assert.Null(ReportGen.Statistics.Ahp.Ahp.Contradiction(judgements));
        var found = ReportGen.Statistics.Ahp.Ahp.Of(judgements, ReportGen.Statistics.Ahp.AhpIndex.Saaty1980);
        void Is(string key, double value) => Assert.Equal(expected.GetProperty(key).GetDouble(), value, 1e-9);
        Is("lambda_max", found.GreatestEigenvalue);
        Is("CI", found.ConsistencyIndex);
        Is("CR", found.ConsistencyRatio);
        var means = ReportGen.Statistics.Ahp.Ahp.GeometricMeans(judgements);
        for (var i = 0; i < rows.Length; i++)
        {
            Assert.Equal(expected.GetProperty("weights")[i].GetDouble(), found.Weights[i], 1e-9);
            Assert.Equal(expected.GetProperty("geometric_mean")[i].GetDouble(), means[i], 1e-9);
        }
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
