using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.Theil;

using ReportGen.Statistics.Theil;

/// <summary>Edges whose values follow from the definition, and laws that hold on any data.</summary>
public sealed class TheilTests
{
    private const double Tolerance = 1e-12;

    // values from a coarse grid, so that ties and zeros are common
    private static readonly Gen<double[][]> Regions = Gen.Int[0, 20].Select(i => i / 20.0).Array[1, 12].Array[1, 5];

    [Fact] // (0, 1, 1, 2): two terms are 0 and 1/4 2 ln 2 is left, which is ln 2 / 2
    public void Indices_WithAZero_AreDefinedForTOnly()
    {
        double[] values = [0, 1, 1, 2];
        Assert.Equal(Math.Log(2) / 2, Theil.T(values)!.Value, Tolerance);
        Assert.Null(Theil.L(values));
        var year = new TheilYear([[0, 1], [1, 2]], TheilIndex.TheilL);
        Assert.Equal((null, null, null, null), (year.Total, year.Between, year.Within, year.Contribution(1)));
        Assert.NotNull(year.Index(1)); // the second region has no zero
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new double[] { 0, 0 })]
    public void Indices_WithoutAnyScore_AreNotDefined(double[] values)
    {
        Assert.Null(Theil.T(values));
        Assert.Null(Theil.L(values));
        var year = new TheilYear([values, []], TheilIndex.TheilT);
        Assert.Equal((null, null, null), (year.Total, year.ScoreShare(0), year.Contribution(0)));
    }

    [Fact] // pysal/inequality, tests/test_theil.py: one half has nothing, all lies between the halves, ln 2
    public void Decomposition_OfNothingAndAll_LiesBetween()
    {
        var year = new TheilYear([[0, 0, 0], [10, 10, 10]], TheilIndex.TheilT);
        Assert.Equal(Math.Log(2), year.Total!.Value, Tolerance);
        Assert.Equal(Math.Log(2), year.Between!.Value, Tolerance);
        Assert.Equal(0, year.Within!.Value, Tolerance);
        Assert.Null(year.Index(0));
    }

    [Fact] // numpy: (1, 2) and (3)
    public void Decomposition_WithARegionOfOneUnit_GivesItTheIndexZero()
    {
        var year = new TheilYear([[1, 2], [3]], TheilIndex.TheilT);
        Assert.Equal(0.08720802396075798, year.Total!.Value, Tolerance);
        Assert.Equal(0.05889151782819174, year.Between!.Value, Tolerance);
        Assert.Equal(0.028316506132566213, year.Within!.Value, Tolerance);
        Assert.Equal(0.056633012265132426, year.Index(0)!.Value, Tolerance);
        Assert.Equal((0.5, 0.5, 0.0, 0.0), (year.ScoreShare(0), year.ScoreShare(1), year.Index(1), year.Contribution(1)));
        Assert.Equal(0.3247006966389712, year.Contribution(0)!.Value, Tolerance);
    }

    [Fact] // 0.1 + 0.2 differs from 0.3 in the last bit: rounding is no inequality
    public void Decomposition_OfEqualValues_IsZeroAndHasNoShares()
    {
        foreach (var index in Enum.GetValues<TheilIndex>())
        {
            var year = new TheilYear([[0.3, 0.3, 0.3], [0.3, 0.3], []], index);
            Assert.Equal((0, 0, 0, null), (year.Total, year.Between, year.Within, year.Contribution(0)));
            Assert.Equal((0, 0), (year.Units(2), year.UnitShare(2)));
        }
    }

    [Fact]
    public void Indices_OfANegativeValue_AreRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Theil.T([1, -1]));
        Assert.Contains("value -1 is negative", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decomposition_AnyRegions_SumsToTheDefinition() => Law.Holds(Regions, regions =>
    {
        double[] all = [.. regions.SelectMany(r => r)];
        var (t, l, mean) = (new TheilYear(regions, TheilIndex.TheilT), new TheilYear(regions, TheilIndex.TheilL), all.Average());
        Assert.Equal(all.Contains(0) || all.Length < 2, l.Total is null);
        if (mean == 0 || all.Length < 2) return false;
        Close(all.Sum(y => y == 0 ? 0 : y / mean * Math.Log(y / mean)) / all.Length, t.Total);
        Close(t.Total!.Value, t.Between + t.Within);
        if (t.Total > 0) Close(1, (t.Between / t.Total) + Enumerable.Range(0, regions.Length).Sum(t.Contribution));
        if (l.Total is not { } total) return true;
        Close(all.Sum(y => Math.Log(mean / y)) / all.Length, total);
        Close(total, l.Between + l.Within);
        return true;
    });

    [Fact]
    public void Indices_ScaledOrDoubled_AreTheSame() => Law.Holds(Regions, regions =>
    {
        double[] all = [.. regions.SelectMany(r => r)];
        if (Theil.T(all) is not { } t) return false;
        Close(t, Theil.T([.. all.Select(y => 7 * y)]));
        Close(t, Theil.T([.. all, .. all]));
        if (Theil.L(all) is { } l) Close(l, Theil.L([.. all.Select(y => 7 * y)]));
        return true;
    });

    private static void Close(double expected, double? actual) => Assert.Equal(expected, actual!.Value, Tolerance);
}
