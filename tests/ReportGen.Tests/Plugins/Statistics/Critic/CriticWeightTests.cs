using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Tests.Golden;

namespace ReportGen.Tests.Plugins.Statistics.Critic;

using ReportGen.Statistics.Critic;

/// <summary>CRITIC. Expected: Golden/Peers/toolbox, by an implementation of others; small cases by the same author.</summary>
public sealed class CriticWeightTests
{
    [Theory]
    [InlineData("{method: critic}", "critic/pearson")]
    [InlineData("{method: critic, correlation: spearman}", "critic/spearman")]
    [InlineData("{method: critic, correlation: kendall}", "critic/kendall")]
    [InlineData("{method: critic, conflict: absolute}", "critic/absolute")]
    public void Weights_OfThePanel_AgreeWithTheIndependentImplementation(string weighting, string expected)
    {
        using var case_ = Toolbox.Built($"weighting: {weighting}");
        foreach (var system in Toolbox.Systems.Keys)
        {
            case_.HasWeights(system, (indicator, _) => Toolbox.Expected("weights", system, expected, indicator));
        }
    }

    [Fact] // of values standardized within each year; the other system's optima are not, as declared
    public void Weights_PerYear_AgreeWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built("normalization: {method: min-max, scope: per-year}\nweighting: {method: critic, scope: per-year}");
        case_.HasWeights("ecology", (indicator, year) => Toolbox.Expected("weights", "ecology", "critic/per-year", year, indicator));
    }

    [Fact] // the small cases of the same author, by rows
    public void Weights_ConstantColumn_IsLeftOutBeforeCorrelationsAreTaken() =>
        Gives([0.4755880692329523, 0.5244119307670476, 0], [[0, 1, 0.2], [0.5, 0.3, 0.2], [1, 0, 0.2], [0.2, 0.9, 0.2]]);

    [Fact]
    public void Weights_OneIndicator_IsAll() => Gives([1], [[0], [0.5], [1]]);

    [Fact] // all r are 1, every c is 0
    public void Weights_IndicatorsAllAlike_AreEqual() => Gives([0.5, 0.5], [[0, 0], [0.5, 0.5], [1, 1]]);

    [Fact]
    public void Weights_NothingVaries_AreEqual() => Gives([0.5, 0.5], [[0.3, 0.1], [0.3, 0.1]]);

    [Fact] // r = -1 counts 2 when signed, 0 when absolute
    public void Weights_IndicatorsOpposed_TellNothingByTheirAbsoluteCorrelation()
    {
        ImmutableArray<double?>[] opposed = [[0, 0.5, 1], [1, 0.5, 0]];
        Assert.All(CriticWeight.Information(opposed, new CriticOptions()), i => Assert.Equal(2, i.Conflict));
        Assert.All(
            CriticWeight.Information(opposed, new CriticOptions { Conflict = CriticConflict.Absolute }), i => Assert.Equal(0, i.Conflict));
    }

    [Fact] // y and its mirror: r = -1 over the two rows that both have; s of 0, 1 is sqrt(1/2)
    public void Information_GapInOneIndicator_IsTakenOverTheRowsThatBothHave()
    {
        var told = CriticWeight.Information([[0, 1, null], [1, 0, 0.5]], new CriticOptions());
        Assert.Equal([2, 2], told.Select(i => i.Conflict!.Value));
        Assert.Equal([Math.Sqrt(0.5), 0.5], told.Select(i => i.Deviation!.Value));
    }

    [Fact] // within a year the base study's digital indicators go up and down together
    public void Indicators_AllAlikeInAYear_AreAWarningThatTheReportPrints()
    {
        const string Set =
            "weighting={method: equal, digital: {method: critic, scope: per-year, correlation: kendall, conflict: absolute}}";
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("html", Set);
        Assert.Contains(
            "warning[RG4110]: the indicators of system 'digital' all say the same in 2019; critic weighs them equally\n  --> study.yaml",
            study.Printed(), StringComparison.Ordinal);
        Assert.Contains("“数字”的各项指标在2019年所含信息完全相同", Page(study, "zh"), StringComparison.Ordinal);
        Assert.Contains("The indicators of “Digital” all say the same in 2019", Page(study, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Detail_OfCritic_HasDeviationConflictAndTheirProduct()
    {
        using var case_ = Toolbox.Built("weighting: {method: entropy, ecology: critic}");
        var rows = case_.Study.Results("weighting_detail");
        Assert.Equal(
            from indicator in Toolbox.Systems["ecology"]
            from quantity in (string[])["sd", "conflict", "information"]
            select $"{indicator} {quantity}",
            rows.Select(r => $"{r["indicator"]} {r["quantity"]}"));
        Assert.All(rows, r => Assert.Equal(("ecology", ""), (r["system"], r["year"])));
        var sum = rows.Where(r => r["quantity"] == "information").Sum(r => Number(r["value"]));
        foreach (var indicator in rows.Chunk(3))
        {
            Assert.Equal(Number(indicator[0]["value"]) * Number(indicator[1]["value"]), Number(indicator[2]["value"]), 1e-12);
            Toolbox.Agree(
                Toolbox.Expected("weights", "ecology", "critic/pearson", indicator[0]["indicator"]),
                (Number(indicator[2]["value"]) / sum).ToString("R", CultureInfo.InvariantCulture), indicator[0]["indicator"]);
        }
    }

    [Fact]
    public void Detail_OfEntropyAlone_IsNotWritten()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built();
        Assert.True(study.HasResults("weights"));
        Assert.False(study.HasResults("weighting_detail"));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Page(TemporaryStudy study, string language) =>
        File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));

    private static void Gives(double[] expected, double[][] rows)
    {
        var columns = Enumerable.Range(0, expected.Length).Select(j => rows.Select(r => (double?)r[j]).ToImmutableArray()).ToList();
        var weights = CriticWeight.Weights(CriticWeight.Information(columns, new CriticOptions()));
        Assert.Equal(expected.Length, weights.Length);
        foreach (var (e, w) in expected.Zip(weights)) Assert.Equal(e, w, 1e-12);
    }
}
