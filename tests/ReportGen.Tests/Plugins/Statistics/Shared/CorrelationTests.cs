namespace ReportGen.Tests.Plugins.Statistics.Shared;

using CsCheck;
using ReportGen.Statistics.Shared;

public sealed class CorrelationTests
{
    [Theory] // by hand: of the 6 pairs 4 agree, 1 disagrees, 1 is tied in y: (4 - 1) / sqrt(6 * 5)
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { 1.0, 3, 2, 3 }, 0.5477225575051661)]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 3.0, 2, 1 }, -1)]
    public void Kendall_FewRows_IsTheOneCountedByHand(double[] x, double[] y, double expected) =>
        Assert.Equal(expected, Correlation.Of(CorrelationKind.Kendall, x, y)!.Value, 1e-15);

    [Fact] // the definition, pair by pair
    public void Kendall_AnyRows_IsConcordantLessDiscordantPairs() =>
        Law.Holds(Gen.Int[0, 5].Array[2, 12].SelectMany(x => Gen.Int[0, 5].Array[x.Length].Select(y => (x, y))), columns =>
    {
        double[] x = [.. columns.x.Select(v => (double)v)], y = [.. columns.y.Select(v => (double)v)];
        if (x.Distinct().Count() < 2 || y.Distinct().Count() < 2) return false;
        var pairs = (
            from i in Enumerable.Range(0, x.Length)
            from j in Enumerable.Range(0, i)
            select (X: Math.Sign(x[i] - x[j]), Y: Math.Sign(y[i] - y[j]))).ToList();
        var expected = pairs.Sum(p => p.X * p.Y) / Math.Sqrt((double)pairs.Count(p => p.X != 0) * pairs.Count(p => p.Y != 0));
        Assert.Equal(expected, Correlation.Of(CorrelationKind.Kendall, x, y)!.Value, 1e-12);
        return true;
    });

    [Theory]
    [InlineData(CorrelationKind.Pearson)]
    [InlineData(CorrelationKind.Spearman)]
    [InlineData(CorrelationKind.Kendall)]
    public void Correlation_OfWhatDoesNotVary_IsNotDefined(CorrelationKind kind)
    {
        Assert.Null(Correlation.Of(kind, [0.1, 0.1, 0.1], [1, 2, 3]));
        Assert.Null(Correlation.Of(kind, [1], [2]));
        Assert.Equal(1, Correlation.Of(kind, [0.1, 0.2, 0.7], [0.2, 0.4, 1.4]));
    }
}
