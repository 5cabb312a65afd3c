using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.ObstacleDegree;

using ReportGen.Statistics.ObstacleDegree;

public sealed class ObstacleProperties
{
    [Fact]
    public void Shares_AnyUnit_SumToOneOrAreAllZero() => Law.Holds(Gen.Int[0, 10].Select(i => i / 10.0).Array[1, 20], y =>
    {
        var (factors, degrees) = (Enumerable.Range(1, y.Length).Select(i => (double)i).ToArray(), new double[y.Length]);
        var any = ObstacleDegree.Shares(factors, y, degrees);
        Assert.Equal(y.Any(v => v < 1), any);
        Assert.Equal(any ? 1 : 0, degrees.Sum(), 1e-12);
    });
}
