using System.Collections.Immutable;
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

    [Fact] // each key adds up what counts under it by itself; a way with one key knows who counts under none
    public void AlikeUnitYears_AnyWays_SumByKeyAsEachWayAlone() => Law.Holds(
        Gen.Int[1, 60].SelectMany(n => Gen.Select(
            Gen.Double[0, 1].Array[n],
            Gen.Int[1, 4].SelectMany(keys => Gen.Int[-1, keys - 1].Array[n].Select(of => (keys, of))).Array[1, 4])),
        made =>
        {
            var (values, drawn) = made;
            ImmutableArray<UnitYearKeys> ways =
                [.. drawn.Select((d, w) => new UnitYearKeys($"way{w}", [.. Enumerable.Range(0, d.keys).Select(k => $"{k}")], d.of))];
            var alike = new AlikeUnitYears(ways);
            var bySet = new double[alike.Count];
            for (var i = 0; i < values.Length; i++) bySet[alike.SetOf[i]] += values[i];
            foreach (var way in ways)
            {
                var byKey = alike.ByKey(way, bySet);
                Assert.Equal(way.Keys.Length, byKey.Length);
                for (var k = 0; k < byKey.Length; k++)
                {
                    Assert.Equal(values.Where((_, i) => way.Of[i] == k).Sum(), byKey[k], 1e-12);
                }
            }
        });
}
