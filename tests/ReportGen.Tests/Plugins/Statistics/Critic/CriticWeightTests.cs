using System.Collections.Immutable;
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
            case_.HasWeights(system, (indicator, _) => case_.Expected("weights", system, expected, indicator));
        }
    }

    [Fact]
    public void Weights_PerYear_AgreeWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built("weighting: {method: critic, scope: per-year}");
        foreach (var system in Toolbox.Systems.Keys)
        {
            case_.HasWeights(system, (indicator, year) => case_.Expected("weights", system, "critic/per-year", year, indicator));
        }
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
        Assert.All(CriticWeight.Information(opposed, new CriticOptions { Conflict = CriticConflict.Absolute }), i => Assert.Equal(0, i.Conflict));
    }

    [Fact] // y and its mirror: r = -1 over the two rows that both have; s of 0, 1 is sqrt(1/2)
    public void Information_GapInOneIndicator_IsTakenOverTheRowsThatBothHave()
    {
        var told = CriticWeight.Information([[0, 1, null], [1, 0, 0.5]], new CriticOptions());
        Assert.Equal([2, 2], told.Select(i => i.Conflict!.Value));
        Assert.Equal([Math.Sqrt(0.5), 0.5], told.Select(i => i.Deviation!.Value));
    }

    private static void Gives(double[] expected, double[][] rows)
    {
        var columns = Enumerable.Range(0, expected.Length).Select(j => rows.Select(r => (double?)r[j]).ToImmutableArray()).ToList();
        var weights = CriticWeight.Weights(CriticWeight.Information(columns, new CriticOptions()));
        Assert.Equal(expected.Length, weights.Length);
        foreach (var (e, w) in expected.Zip(weights)) Assert.Equal(e, w, 1e-12);
    }
}
