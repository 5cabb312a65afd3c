namespace ReportGen.Statistics.DagumGini;

/// <summary>The decomposition of one year: overall, within, between, and the three parts that sum to the overall.</summary>
public sealed class DagumYear
{
    private readonly IReadOnlyList<DagumGini.SortedRegion> regions;
    private readonly (double Gini, double RelativeAffluence)[] between;
    private readonly double?[] parts = new double?[3];

    /// <summary>Decomposes over regions, any of which may be empty.</summary>
    public DagumYear(IReadOnlyList<DagumGini.SortedRegion> regions)
    {
        this.regions = regions;
        var k = regions.Count;
        between = new (double, double)[k * k];
        var (weight, sum) = (regions.Sum(r => r.Weight), regions.Sum(r => r.Sum));
        if (sum > 0 && regions.Sum(r => r.Count) > 1)
        {
            double within = 0, net = 0, transvariation = 0;
            for (var j = 0; j < k; j++)
            {
                if (regions[j].Count == 0) continue;
                within += (DagumGini.Within(regions[j]) ?? 0) * (regions[j].Weight / weight) * (regions[j].Sum / sum); // eq. (13)
                for (var h = 0; h < j; h++)
                {
                    if (regions[h].Count == 0) continue;
                    var pair = between[(h * k) + j] = DagumGini.Between(regions[h], regions[j]);
                    var share = pair.Gini * DagumGini.PairWeight(regions[h], regions[j], weight, sum);
                    net += share * pair.RelativeAffluence; // eq. (14)
                    transvariation += share * (1 - pair.RelativeAffluence); // eq. (15)
                }
            }
            (parts[0], parts[1], parts[2]) = (within, net, transvariation);
            Overall = within + net + transvariation; // eq. (12)
        }
    }

    /// <summary>
    /// G; null for a year of zeros, or of one unit, where nothing is unequal. The sum of the parts, which the tests hold against eq. (11)
    /// itself.
    /// </summary>
    public double? Overall { get; }

    /// <summary>A part of G; null where G is.</summary>
    public double? Part(GiniPart part) => parts[(int)part];

    /// <summary>Units of a region.</summary>
    public int Units(int region) => regions[region].Count;

    /// <summary>G_jj; null for a region without units, 0 for one that is all zero.</summary>
    public double? Within(int region) => regions[region].Count == 0 ? null : DagumGini.Within(regions[region]) ?? 0;

    /// <summary>G_jh and D_jh of two regions, the first declared before the second; null when one has no units.</summary>
    public (double Gini, double RelativeAffluence)? Between(int first, int second) =>
        regions[first].Count == 0 || regions[second].Count == 0 ? null : between[(first * regions.Count) + second];
}
