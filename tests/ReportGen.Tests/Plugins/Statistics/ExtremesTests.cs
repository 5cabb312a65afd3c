using System.Collections.Immutable;
using ReportGen.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics;

/// <summary>What is kept of more rows than a page holds.</summary>
public sealed class ExtremesTests
{
    [Fact]
    public void Rows_AsManyAsFit_AreAllKept() => Assert.Equal([3, 1, 2], Extremes.Of([3, 1, 2], v => v, 3).AsEnumerable());

    [Fact]
    public void Rows_OfMore_AreTheHighestAndTheLowestInTheOrderGiven() =>
        Assert.Equal([9, 1, 8, 0, 7], Extremes.Of([4, 9, 1, 3, 8, 0, 5, 7, 2], v => v, 5).AsEnumerable());

    [Fact]
    public void Rows_WithoutAValue_CountAsTheLowest()
    {
        ImmutableArray<double?> all = [2, null, 3, 1, 4];
        Assert.Equal([null, 3, 4], Extremes.Of(all, v => v, 3).AsEnumerable());
    }
}
