using CsCheck;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

using ReportGen.Statistics.DagumGini;

/// <summary>Laws of the decomposition that hold on any data.</summary>
public sealed class DagumProperties
{
    // values from a coarse grid, so that ties and zeros are common
    private static readonly Gen<double[][]> Regions = Gen.Int[0, 20].Select(i => i / 20.0).Array[1, 12].Array[1, 5];

    [Fact]
    public void FastKernel_AnyRegions_EqualsTheDoubleSumsOfTheDefinition() => Law.Holds(Regions, regions =>
    {
        var year = Year(regions);
        var all = regions.SelectMany(r => r).ToArray();
        if (all.Sum() == 0 || all.Length < 2)
        {
            Assert.Null(year.Overall);
            return;
        }
        Close(Gini(all, all), year.Overall!.Value); // eq. (11)
        for (var j = 0; j < regions.Length; j++)
        {
            Close(regions[j].Sum() == 0 ? 0 : Gini(regions[j], regions[j]), year.Within(j)!.Value); // eq. (16)
            for (var h = j + 1; h < regions.Length; h++)
            {
                if (regions[j].Sum() + regions[h].Sum() == 0) continue;
                Close(Gini(regions[j], regions[h]), year.Between(j, h)!.Value.Gini); // eq. (17)
            }
        }
    });

    [Fact]
    public void Parts_AnyRegions_SumToTheWholeAndTheNetPartIsTheGiniOfTheMeans() => Law.Holds(Regions, regions =>
    {
        var year = Year(regions);
        if (year.Overall is not { } g) return false;
        var (within, net, trans) = (year.Part(GiniPart.Within), year.Part(GiniPart.NetBetween), year.Part(GiniPart.Transvariation));
        Close(g, within!.Value + net!.Value + trans!.Value);
        var means = regions.SelectMany(r => Enumerable.Repeat(r.Average(), r.Length)).ToArray();
        Close(Gini(means, means), net.Value);
        Assert.True(trans >= -1e-12);
        return true;
    });

    [Fact]
    public void Gini_PopulationDoubled_IsTheSame() => Law.Holds(Regions, regions =>
    {
        var once = Year(regions);
        var twice = Year([.. regions.Select(r => (double[])[.. r, .. r])]);
        var weighted = new DagumYear([.. regions.Select(r => new DagumGini.SortedRegion(r, Enumerable.Repeat(2.0, r.Length).ToArray()))]);
        Assert.Equal(regions.All(r => r.Sum() == 0), twice.Overall is null);
        if (once.Overall is not { } g) return false; // all zero, or one unit, which is two when it is doubled
        Close(g, twice.Overall!.Value);
        Close(g, weighted.Overall!.Value);
        return true;
    });

    private static DagumYear Year(double[][] regions) => new([.. regions.Select(r => new DagumGini.SortedRegion(r))]);

    private static double Gini(double[] a, double[] b)
    {
        var sum = 0.0;
        foreach (var x in a) foreach (var y in b) sum += Math.Abs(x - y);
        return sum / (a.Length * (double)b.Length * (a.Average() + b.Average()));
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-12);
}
