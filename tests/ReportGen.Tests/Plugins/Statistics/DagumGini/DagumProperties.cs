using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.ObstacleDegree;

/// <summary>Laws that hold on any data; the seed is written, and CsCheck prints it with a failure.</summary>
public sealed class DagumProperties
{
    private const string Seed = "0N0XIzNsQ0O2";

    // values from a coarse grid, so that ties and zeros are common
    private static readonly Gen<double[][]> Regions = Gen.Int[0, 20].Select(i => i / 20.0).Array[1, 12].Array[1, 5];

    [Fact]
    public void FastKernel_AnyRegions_EqualsTheDoubleSumsOfTheDefinition() => Regions.Sample(regions =>
    {
        var year = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion(r))]);
        var all = regions.SelectMany(r => r).ToArray();
        if (all.Sum() == 0) { Assert.Null(year.Overall); return; }
        Close(Gini(all, all), year.Overall!.Value); // eq. (11)
        for (var j = 0; j < regions.Length; j++)
        {
            Close(regions[j].Sum() == 0 ? 0 : Gini(regions[j], regions[j]), year.Within(j)!.Value); // eq. (16)
            for (var h = j + 1; h < regions.Length; h++)
            {
                if (regions[j].Sum() + regions[h].Sum() > 0) Close(Gini(regions[j], regions[h]), year.Between(j, h)!.Value.Gini); // eq. (17)
            }
        }
    }, seed: Seed);

    [Fact]
    public void Parts_AnyRegions_SumToTheWholeAndTheNetPartIsTheGiniOfTheMeans() => Regions.Sample(regions =>
    {
        var year = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion(r))]);
        if (year.Overall is not { } g) return;
        Close(g, year.Part(GiniPart.Within)!.Value + year.Part(GiniPart.NetBetween)!.Value + year.Part(GiniPart.Transvariation)!.Value);
        var means = regions.SelectMany(r => Enumerable.Repeat(r.Average(), r.Length)).ToArray();
        Close(Gini(means, means), year.Part(GiniPart.NetBetween)!.Value);
        Assert.True(year.Part(GiniPart.Transvariation) >= -1e-12);
    }, seed: Seed);

    [Fact]
    public void Gini_PopulationDoubled_IsTheSame() => Regions.Sample(regions =>
    {
        var once = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion(r))]);
        var twice = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion([.. r, .. r]))]);
        var weighted = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion(r, Enumerable.Repeat(2.0, r.Length).ToArray()))]);
        Assert.Equal(once.Overall is null, twice.Overall is null);
        if (once.Overall is not { } g) return;
        Close(g, twice.Overall!.Value);
        Close(g, weighted.Overall!.Value);
    }, seed: Seed);

    [Fact]
    public void ObstacleShares_AnyUnit_SumToOneOrAreAllZero() => Gen.Int[0, 10].Select(i => i / 10.0).Array[1, 20].Sample(y =>
    {
        var (factors, degrees) = (Enumerable.Range(1, y.Length).Select(i => (double)i).ToArray(), new double[y.Length]);
        var any = ObstacleDegree.Shares(factors, y, degrees);
        Assert.Equal(y.Any(v => v < 1), any);
        Close(any ? 1 : 0, degrees.Sum());
    }, seed: Seed);

    [Fact]
    public void EntropyWeights_AnyColumns_SumToOneAndFavorTheUnevenOne() => Gen.Int[1, 50].Select(i => i / 50.0).Array[3, 30].Sample(y =>
    {
        var uneven = Enumerable.Range(0, y.Length).Select(i => i == 0 ? 1.0 : 0.0).ToArray();
        double[] entropy = [EntropyWeight.Entropy(y), EntropyWeight.Entropy(uneven), 1];
        Assert.InRange(entropy[0], 0, 1);
        Assert.Equal(0, entropy[1]);
        var weights = new double[3];
        EntropyWeight.Weights(entropy, [true, true, true], weights);
        Close(1, weights.Sum());
        Assert.True(weights[1] >= weights[0]);
    }, seed: Seed);

    private static double Gini(double[] a, double[] b)
    {
        var sum = 0.0;
        foreach (var x in a) foreach (var y in b) sum += Math.Abs(x - y);
        return sum / (a.Length * (double)b.Length * (a.Average() + b.Average()));
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-12);
}
