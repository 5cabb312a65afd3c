using MathNet.Numerics.Random;
using ReportGen.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

/// <summary>Against the runtime's own stable order.</summary>
public sealed class RadixSortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(285)]
    [InlineData(5000)]
    public void Sort_AnyNumbers_AscendingAndEqualOnesInTheirOrder(int count)
    {
        var chance = new MersenneTwister(20261127 + count);
        double[] special =
            [0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, double.MaxValue, double.NegativeInfinity, double.PositiveInfinity];
        var numbers = Enumerable.Range(0, count)
            .Select(i => chance.Next(4) switch
            {
                0 => special[chance.Next(special.Length)],
                1 => Math.Round(chance.NextDouble(), 2),
                2 => (chance.NextDouble() - 0.5) * Math.Pow(10, chance.Next(-300, 300)),
                _ => chance.NextDouble(),
            })
            .ToArray();
        var expected = numbers.Select((n, i) => (n, i)).OrderBy(p => p.n).ToList();
        var items = Enumerable.Range(0, count).ToArray();
        RadixSort.Sort(numbers, items);
        Assert.Equal(expected.Select(p => p.n + 0.0), numbers);
        Assert.Equal(expected.Select(p => p.i), items);
    }

    [Fact] // one byte tells them apart, and one number of which there are many
    public void Sort_NumbersAlmostAlike_Ascending()
    {
        double[] numbers = [.. Enumerable.Repeat(0.5, 300), Math.BitIncrement(0.5), .. Enumerable.Repeat(0.5, 300), Math.BitDecrement(0.5)];
        var items = Enumerable.Range(0, numbers.Length).ToArray();
        RadixSort.Sort(numbers, items);
        Assert.Equal((601, 300), (items[0], items[^1]));
        Assert.Equal([601, .. Enumerable.Range(0, 300), .. Enumerable.Range(301, 300), 300], items);
    }
}
