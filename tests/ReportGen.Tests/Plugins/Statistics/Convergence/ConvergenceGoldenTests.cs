using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Tests.Golden;

namespace ReportGen.Tests.Plugins.Statistics.Convergence;

using ReportGen.Statistics.Convergence;

/// <summary>The panel of Golden/, by an implementation of others.</summary>
public sealed class ConvergenceGoldenTests
{
    private static readonly JsonElement Panel = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "Convergence", "Golden", "input.json"))).RootElement;

    private static readonly int[] Years = [.. Panel.GetProperty("years").EnumerateArray().Select(y => y.GetInt32())];

    public static TheoryData<string> Groups => ["all", "r1", "r2", "r3", "r4"];

    [Theory, MemberData(nameof(Groups))]
    public void Sigma_OfAGroup_AgreesWithTheIndependentImplementation(string group)
    {
        var expected = At("convergence", "sigma", group);
        var course = new List<(int, double)>();
        for (var t = 0; t < Years.Length; t++)
        {
            var sigma = SigmaConvergence.Of([.. Units(group).Select(u => Value("D", u, t))], SigmaIndex.Cv)!.Value;
            Close(expected[t].GetDouble(), sigma, 1e-9);
            course.Add((Years[t], sigma));
        }
        var (trend, line) = (SigmaConvergence.Trend(course)!, At("convergence", "sigma_trend", group));
        Close(line.GetProperty("slope").GetDouble(), trend.Coefficients[0], 1e-8);
        Close(line.GetProperty("se_slope").GetDouble(), trend.Errors[0], 1e-8);
        Close(line.GetProperty("p_slope").GetDouble(), trend.P(0), 1e-8);
        Close(line.GetProperty("r2").GetDouble(), trend.R2, 1e-8);
    }

    [Fact]
    public void Sigma_OfLogarithms_AgreesWithTheIndependentImplementation()
    {
        for (var t = 0; t < Years.Length; t++)
        {
            var sigma = SigmaConvergence.Of([.. Units("all").Select(u => Value("D", u, t))], SigmaIndex.SdLog)!.Value;
            Close(At("convergence", "sigma_sd_log")[t].GetDouble(), sigma, 1e-9);
        }
    }

    [Theory]
    [InlineData("absolute_pooled", false, false)]
    [InlineData("absolute_twoways", true, false)]
    [InlineData("conditional_pooled", false, true)]
    [InlineData("conditional_twoways", true, true)]
    public void Beta_OfAllUnits_AgreesWithTheIndependentImplementation(string key, bool twoWay, bool controlled) =>
        Agrees(At("convergence", key), "all", twoWay, controlled);

    [Theory, MemberData(nameof(Groups))]
    public void Beta_OfARegion_AgreesWithTheIndependentImplementation(string group)
    {
        if (group == "all") return;
        Agrees(At("convergence", "by_region", group, "absolute_pooled"), group, false, false);
        Agrees(At("convergence", "by_region", group, "absolute_twoways"), group, true, false);
    }

    [Fact] // Golden/Peers/toolbox, by the same author: growth over the whole period
    public void Beta_OfTheWholePeriod_AgreesWithTheIndependentImplementation()
    {
        var (first, last) = (Courses.Column("D", "2015"), Courses.Column("D", "2020"));
        var pairs = Growth.Of((u, t) => t == 0 ? first[u] : last[u], [2015, 2020], Enumerable.Range(0, 24), out var dropped);
        var found = BetaConvergence.Of(pairs, _ => [], twoWay: false, clustered: false)!;
        var expected = Courses.Expected("cross_section");
        double Of(string key) => expected.GetProperty(key).GetDouble();
        Assert.Equal((24, 0), (found.Observations, dropped));
        Courses.Agree(Of("alpha"), found.Alpha, "alpha", 1e-8);
        Courses.Agree(Of("beta"), found.Beta, "beta", 1e-8);
        Courses.Agree(Of("se_plain"), found.Fit.Errors[0], "se", 1e-8);
        Courses.Agree(Of("r2"), found.Fit.R2, "R2", 1e-8);
        Courses.Agree(Of("speed"), found.Speed, "speed", 1e-8);
        Courses.Agree(Of("half_life"), found.HalfLife, "half-life", 1e-8);
    }

    [Theory] // the small cases of the same author
    [InlineData(-1.0, null, null)]
    [InlineData(0.05, -0.04879016416943205, null)]
    public void Speed_OfACoefficient_IsDefinedWhereThereIsOne(double beta, double? speed, double? halfLife)
    {
        var found = BetaConvergence.SpeedOf(beta, 1);
        Assert.Equal(speed is null, found is null);
        if (speed is { } expected) Close(expected, found!.Value, 1e-9);
        Assert.Equal(halfLife, BetaConvergence.HalfLifeOf(beta, 1));
    }

    [Fact] // growth falls by 0.04 for each unit of the logarithm, exactly: 100 000 rows need no matrix of rows by rows
    public void Beta_OfManyRows_IsFound()
    {
        var pairs = Enumerable.Range(0, 100_000).Select(i => (Unit: i / 10, Year: i % 10, Level: -1 - (i % 977 / 977.0)))
            .Select(p => new Growth(p.Unit, p.Year, 0.1 - (0.04 * p.Level), p.Level, 1)).ToList();
        Assert.Equal(-0.04, BetaConvergence.Of(pairs, _ => [], twoWay: false, clustered: true)!.Beta, 1e-12);
        Assert.Equal(-0.04, BetaConvergence.Of(pairs, _ => [], twoWay: true, clustered: true)!.Beta, 1e-10);
    }

    [Fact] // a control that is twice the level tells nothing apart
    public void Beta_OfRegressorsThatDepend_IsNotThere() => Assert.Null(BetaConvergence.Of(
        [.. Enumerable.Range(0, 12).Select(i => new Growth(i / 3, i % 3, 0.1 * (i % 5), -1 - (i % 7), 1))],
        p => [2 * p.Level], twoWay: false, clustered: true));

    [Fact] // six pairs, two of which touch the 0
    public void Growth_WithAZero_LeavesItsPairsOutAndCountsThem()
    {
        double?[][] values = [[0.2, 0, 0.3], [0.1, 0.2, 0.3], [0.3, 0.3, 0.35]];
        var pairs = Growth.Of((u, t) => values[u][t], [2018, 2019, 2020], [0, 1, 2], out var dropped);
        Assert.Equal((4, 2), (pairs.Count, dropped));
    }

    [Fact]
    public void Sigma_OfOneUnit_IsNotDefined() => Assert.Null(SigmaConvergence.Of([0.4], SigmaIndex.Cv));

    private static void Agrees(JsonElement expected, string group, bool twoWay, bool controlled)
    {
        var pairs = Growth.Of((u, t) => Value("D", u, t), Years, Units(group), out var dropped);
        ImmutableArray<double> Controls(Growth p) =>
            controlled ? [Math.Log(Value("population", p.Unit, p.Year)), Value("openness", p.Unit, p.Year)] : [];
        Assert.Equal(0, dropped);
        var (clustered, plain) = (BetaConvergence.Of(pairs, Controls, twoWay, true), BetaConvergence.Of(pairs, Controls, twoWay, false));
        void Is(string key, double? value)
        {
            var number = expected.GetProperty(key);
            if (number.ValueKind == JsonValueKind.Null) Assert.Null(value);
            else Close(number.GetDouble(), value!.Value, 1e-8);
        }
        Is("alpha", clustered!.Alpha);
        Is("beta", clustered.Beta);
        Is("se_cluster", clustered.Fit.Errors[0]);
        Is("p_cluster", clustered.Fit.P(0));
        Is("se_plain", plain!.Fit.Errors[0]);
        Is("p_plain", plain.Fit.P(0));
        Is("dof_plain", plain.Fit.Degrees);
        Is("r2", clustered.Fit.R2);
        Is("observations", clustered.Observations);
        Is("clusters", clustered.Clusters);
        Is("speed", clustered.Speed);
        Is("half_life", clustered.HalfLife);
        var coefficients = expected.GetProperty("coefficients").EnumerateArray().ToList();
        for (var k = 0; k < coefficients.Count; k++) Close(coefficients[k].GetDouble(), clustered.Fit.Coefficients[k], 1e-8);
    }

    private static IEnumerable<int> Units(string group) =>
        Panel.GetProperty("regions").EnumerateArray().Select((r, u) => (Region: r.GetString(), Unit: u))
            .Where(x => group == "all" || x.Region == group).Select(x => x.Unit);

    private static double Value(string column, int unit, int year) => Panel.GetProperty(column)[unit][year].GetDouble();

    private static JsonElement At(params string[] path) => path.Aggregate(Panel, (at, step) => at.GetProperty(step));

    private static void Close(double expected, double actual, double tolerance) =>
        Assert.Equal(expected, actual, Math.Max(1e-12, tolerance * Math.Abs(expected)));
}
