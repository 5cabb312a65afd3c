using System.Text.Json;

namespace ReportGen.Tests.Plugins.Statistics.Inequality;

using ReportGen.Statistics.Inequality;

/// <summary>The indices on the panel of Golden/, by an implementation of others; the small cases with numbers worked out by hand.</summary>
public sealed class InequalityGoldenTests
{
    private static readonly JsonElement Panel = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "Inequality", "Golden", "input.json"))).RootElement;

    public static TheoryData<int, bool> Years
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var t = 0; t < Panel.GetProperty("years").GetArrayLength(); t++) foreach (var by in (bool[])[false, true]) data.Add(t, by);
            return data;
        }
    }

    [Theory, MemberData(nameof(Years))]
    public void Indices_OfAYear_AgreeWithTheIndependentImplementation(int year, bool byPopulation)
    {
        var (v, p) = (Column("D", year), Column("population", year));
        p = byPopulation ? [.. p.Select(x => x / p.Sum())] : [.. p.Select(_ => 1.0 / p.Length)];
        var expected = Panel.GetProperty("expected").GetProperty($"{Panel.GetProperty("years")[year]}")
            .GetProperty(byPopulation ? "population" : "none");
        Close(expected.GetProperty("gini").GetDouble(), Inequality.Gini(v, p)!.Value);
        var aversions = expected.GetProperty("atkinson").EnumerateObject().ToList();
        Assert.Equal(3, aversions.Count);
        foreach (var a in aversions)
        {
            var aversion = double.Parse(a.Name, System.Globalization.CultureInfo.InvariantCulture);
            Close(a.Value.GetDouble(), Inequality.Atkinson(v, p, aversion)!.Value);
        }
        if (!byPopulation) Close(expected.GetProperty("cv").GetDouble(), Inequality.Variation(v, p)!.Value);
    }

    [Theory] // 0, 1, 2: a zero makes the greater aversions 1
    [InlineData(0.5, 0.35239698613931214)]
    [InlineData(1.0, 1.0)]
    [InlineData(2.0, 1.0)]
    public void Atkinson_WithAZero_IsOneFromAnAversionOfOneOn(double aversion, double expected) =>
        Close(expected, Inequality.Atkinson([0, 1, 2], Equal(3), aversion)!.Value);

    [Fact]
    public void Indices_OfNothingOrOneUnit_AreNotDefined()
    {
        Assert.Null(Inequality.Gini([0, 0], Equal(2)));
        Assert.Null(Inequality.Atkinson([0, 0], Equal(2), 0.5));
        Assert.Null(Inequality.Variation([0, 0], Equal(2)));
        Assert.Null(Inequality.Gini([3], Equal(1)));
        Assert.Null(Inequality.Atkinson([3], Equal(1), 0.5));
        Assert.Null(Inequality.Variation([3], Equal(1)));
    }

    [Fact] // 0, 0, 0, 1: one of four has all, G = 3/4; counted by 1, 1, 1, 5 its share of the weight is 5/8, G = 3/8
    public void Gini_WhereOneHasAll_IsWhatIsLeftToTheOthers()
    {
        Close(0.75, Inequality.Gini([0, 0, 0, 1], Equal(4))!.Value);
        Close(0.375, Inequality.Gini([0, 0, 0, 1], [0.125, 0.125, 0.125, 0.625])!.Value);
    }

    [Fact]
    public void Model_OfAStudy_WritesAndPrintsItsIndices()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Built("html,csv", "models={inequality: {epsilon: [0.5, 2], weights: users}}");
        var rows = study.Results("inequality");
        Assert.Equal(3 * 4, rows.Count); // years by gini, cv and two of atkinson
        var last = rows.Where(r => r["year"] == "2021").ToList();
        Assert.Equal(["gini", "cv", "atkinson", "atkinson"], last.Select(r => r["index"]));
        Assert.All(last, r => Assert.Equal("users", r["weighting"]));
        Assert.Contains("Weighted by ", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("the Gini coefficient", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("阿特金森指数", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{weights: nothing}", "error[RG4341]: the weights 'nothing' are neither a measure nor an indicator")]
    [InlineData("{epsilon: [0]}", "error[RG4340]: an aversion of 0 is no aversion: it must be above 0")]
    [InlineData("{weights: income, measures: [D]}", null)]
    public void Model_OfAWrongOption_SaysSo(string options, string? message)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var built = study.Build("csv", $"models={{inequality: {options}}}");
        if (message is null) Assert.NotNull(built);
        else
        {
            Assert.Null(built);
            Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Model_WithAWeightOfZero_NamesTheUnitAndYear()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "1,2019,22,6", "1,2019,0,6");
        Assert.Null(study.Build("csv", "models={inequality: {weights: income}}"));
        Assert.Contains("error[RG4342]: there is no weight above 0 in ", study.Printed(), StringComparison.Ordinal);
    }

    private static double[] Column(string column, int year) =>
        [.. Panel.GetProperty(column).EnumerateArray().Select(u => u[year].GetDouble())];

    private static double[] Equal(int n) => [.. Enumerable.Repeat(1.0 / n, n)];

    private static void Close(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Math.Max(1e-12, 1e-9 * Math.Abs(expected)), $"expected {expected:R}, got {actual:R}");
}
