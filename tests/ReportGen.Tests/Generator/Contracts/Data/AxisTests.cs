using ReportGen.Contracts.Data;

namespace ReportGen.Tests.Generator.Contracts.Data;

public class AxisTests
{
    [Fact]
    public void Find_InAnyOrder_IsThePositionOfTheLabel()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(20, threadSafe: false);
        var labels = Enumerable.Range(0, 50).Select(i => new UnitId($"u{i}")).ToArray();
        var axis = new Axis<UnitId>(labels);
        var at = 0;
        for (var i = 0; i < 5_000; i++)
        {
            at = random.Next(4) switch { 0 => at, 1 or 2 => (at + 1) % 50, _ => random.Next(50) };
            Assert.Equal(at, axis.Find(new UnitId($"u{at}")));
            if (i % 7 == 0) Assert.Equal(-1, axis.Find(new UnitId($"v{at}")));
        }
        Assert.Contains("no label 'x'", Assert.Throws<ArgumentException>(() => axis.PositionOf(new UnitId("x"))).Message);
        Assert.Equal(-1, new Axis<UnitId>([]).Find(labels[0]));
    }
}
