using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ReportGen.Statistics.Convergence;
using ReportGen.Statistics.Inequality;
using ReportGen.Statistics.KernelDensity;
using ReportGen.Statistics.MarkovChain;
using ReportGen.Statistics.Theil;

namespace ReportGen.Tests.Golden;

/// <summary>Edge cases of inequality, convergence, density and transitions. Expected: Peers/toolbox, by others.</summary>
public sealed class EdgeCaseCourseTests
{
    /// <summary>Seen elsewhere, and where.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["multiplicative-disjoint"] = "MethodRefusalTests: RG4124",
        ["inverse-distance-same-place"] = "SpatialMarkovTests: RG4348",
        ["knn-too-many"] = "SpatialMarkovTests: RG4349",
        ["winsorise-constant"] = "EdgeCaseStudyTests",
    };

    private static readonly string[] Theils = ["theil-zero", "theil-all-zero"];

    private static readonly string[] Here =
    [
        "theil-single-unit-region", "atkinson-zero", "sigma-single-unit", "beta-at-minus-one", "beta-positive", "beta-zero-value",
        "density-all-equal", "density-iqr-zero", "markov-tied-quantiles",
    ];

    public static TheoryData<string> OfTheil => [.. Theils];

    public static TheoryData<string> OfSpeed => ["beta-at-minus-one", "beta-positive"];

    public static TheoryData<string> OfStationary => [.. Stationary];

    private static IEnumerable<string> Stationary =>
        EdgeCaseStudyTests.Ids.Where(id => EdgeCaseStudyTests.Case(id).GetProperty("method").GetString() == "stationary");

    [Fact]
    public void Cases_OfTheFile_AreAllSeen()
    {
        string[] methods = ["rank", "game-theory", "game-theory-absolute", "game-theory-improved", "ahp", "geometric", "harmonic", "power",
            "mazziotta-pareto", "winsorise"];
        var seen = Elsewhere.Keys.Concat(Theils).Concat(Here).Concat(Stationary).Concat(EdgeCaseStudyTests.Standardized.Keys)
            .Concat(EdgeCaseStudyTests.Weighed.Keys).Concat(EdgeCaseStudyTests.Refused.Keys).Concat(EdgeCaseStudyTests.Scored)
            .Concat(EdgeCaseStudyTests.Ids.Where(id =>
                methods.Contains(EdgeCaseStudyTests.Case(id).GetProperty("method").GetString()))).ToHashSet();
        Assert.Equal(61, EdgeCaseStudyTests.Ids.Count());
        Assert.Equal([], EdgeCaseStudyTests.Ids.Where(id => !seen.Contains(id)));
    }

    [Theory, MemberData(nameof(OfTheil))]
    public void Theil_OfZeros_IsDefinedWhereItIs(string id)
    {
        var values = Numbers(Input(id));
        Same(Expected(id).GetProperty("T"), Theil.T(values));
        Same(Expected(id).GetProperty("L"), Theil.L(values));
    }

    [Fact]
    public void Theil_OfARegionOfOneUnit_IsZeroThere()
    {
        const string id = "theil-single-unit-region";
        var (values, groups) = (Numbers(Input(id).GetProperty("values")), Input(id).GetProperty("groups").EnumerateArray().ToList());
        double[][] regions = [.. groups.Select(g => g.GetString()).Distinct()
            .Select(g => values.Where((_, i) => groups[i].GetString() == g).ToArray())];
        var year = new TheilYear(regions, TheilIndex.TheilT);
        Same(Expected(id).GetProperty("total"), year.Total);
        Same(Expected(id).GetProperty("between"), year.Between);
        Same(Expected(id).GetProperty("within"), year.Within);
        Same(Expected(id).GetProperty("regions").GetProperty("a").GetProperty("index"), year.Index(0));
        Same(Expected(id).GetProperty("regions").GetProperty("b").GetProperty("index"), year.Index(1));
    }

    [Fact]
    public void Atkinson_WithAZero_IsOneFromOneOn()
    {
        var values = Numbers(Input("atkinson-zero"));
        double[] equal = [.. values.Select(_ => 1.0 / values.Length)];
        foreach (var aversion in Expected("atkinson-zero").EnumerateObject())
        {
            Same(aversion.Value, Inequality.Atkinson(values, equal, double.Parse(aversion.Name, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Sigma_OfOneUnit_IsEmpty() =>
        Same(Expected("sigma-single-unit"), SigmaConvergence.Of(Numbers(Input("sigma-single-unit")), SigmaIndex.Cv));

    [Theory, MemberData(nameof(OfSpeed))]
    public void Speed_OfACoefficient_IsThereWhereThereIsOne(string id)
    {
        var (beta, step) = (Input(id).GetProperty("beta").GetDouble(), Input(id).GetProperty("step").GetInt32());
        Same(Expected(id).GetProperty("speed"), BetaConvergence.SpeedOf(beta, step));
        Same(Expected(id).GetProperty("half_life"), BetaConvergence.HalfLifeOf(beta, step));
    }

    [Fact]
    public void Growth_WithAZero_LeavesItsPairsOut()
    {
        var rows = Input("beta-zero-value").EnumerateArray().Select(Numbers).ToList();
        var pairs = Growth.Of((u, t) => rows[u][t], [2018, 2019, 2020], Enumerable.Range(0, rows.Count), out _);
        Assert.Equal(Expected("beta-zero-value").GetProperty("observations").GetInt32(), pairs.Count);
    }

    [Fact]
    public void Bandwidth_OfValuesAlike_IsNoneOrThatOfTheirSpread()
    {
        Same(Expected("density-all-equal"), KernelDensity.Bandwidth(Numbers(Input("density-all-equal"))));
        Same(Expected("density-iqr-zero").GetProperty("bandwidth"), KernelDensity.Bandwidth(Numbers(Input("density-iqr-zero"))));
    }

    [Fact]
    public void Classes_OfQuantilesThatCoincide_AreFewer()
    {
        double[] values = [.. Input("markov-tied-quantiles").EnumerateArray().SelectMany(Numbers)];
        var bounds = MarkovClasses.Quantiles(values, 4);
        Assert.Equal(Numbers(Expected("markov-tied-quantiles").GetProperty("bounds")), bounds);
        Assert.Equal(Expected("markov-tied-quantiles").GetProperty("classes").GetInt32(), bounds.Length + 1);
    }

    [Theory, MemberData(nameof(OfStationary))]
    public void LongRun_OfChances_IsThereWhereItIsOne(string id)
    {
        var found = MarkovChain.Stationary([.. Input(id).EnumerateArray().Select(r =>
            r.ValueKind == JsonValueKind.Null ? (ImmutableArray<double>?)null : [.. Numbers(r)])]);
        Assert.Equal(Expected(id).ValueKind == JsonValueKind.Null, found is null);
        if (found is { } shares) foreach (var (e, f) in Numbers(Expected(id)).Zip(shares)) Courses.Agree(e, f, id);
    }

    private static JsonElement Input(string id) => EdgeCaseStudyTests.Case(id).GetProperty("input");

    private static JsonElement Expected(string id) => EdgeCaseStudyTests.Case(id).GetProperty("expected");

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    private static void Same(JsonElement expected, double? found)
    {
        if (expected.ValueKind == JsonValueKind.Null) Assert.Null(found);
        else Courses.Agree(expected.GetDouble(), found, "value");
    }
}
