using ReportGen.Statistics.Space;

namespace ReportGen.Tests.Plugins.Statistics.MarkovChain;

/// <summary>Moran's I on values whose scatter is reckoned by hand.</summary>
public sealed class MoranTests
{
    private static readonly Neighbors Row = Neighbors.OfPairs(4, [(0, 1), (1, 2), (2, 3)]);

    [Fact] // distances from the mean -1.5, -0.5, 0.5, 1.5; lags -0.5, -0.5, 0.5, 0.5: I = 2 / 5
    public void Index_OfARowThatRises_IsByHand()
    {
        var scatter = Moran.Scatter([1, 2, 3, 4], Row);
        Assert.Equal(0.4, Moran.Index(scatter), 12);
        Assert.Equal([-1.5, -0.5, 0.5, 1.5], scatter.Select(p => Math.Round(p.Value * Math.Sqrt(1.25), 12)));
        Assert.Equal([-0.5, -0.5, 0.5, 0.5], scatter.Select(p => Math.Round(p.Lag * Math.Sqrt(1.25), 12)));
    }

    [Fact] // 1, 0, 1, 0: every neighbor is the other value
    public void Index_OfACheckerboard_IsMinusOne() => Assert.Equal(-1, Moran.Index(Moran.Scatter([1, 0, 1, 0], Row)), 12);

    [Fact] // without the third, the fourth has no neighbor: 1 and 2 are left, each beside the other
    public void Index_WithAGap_LeavesOutWhoHasNoNeighbor()
    {
        var scatter = Moran.Scatter([1, 2, null, 4], Row);
        Assert.Equal([0, 1], scatter.Select(p => p.Unit));
        Assert.Equal(-1, Moran.Index(scatter), 12);
    }

    [Theory]
    [InlineData(3.0, 3.0, 3.0, 3.0)]
    [InlineData(1.0, null, 2.0, null)]
    public void Scatter_ThatIsNotDefined_IsEmpty(double? a, double? b, double? c, double? d) =>
        Assert.Empty(Moran.Scatter([a, b, c, d], Row));
}
