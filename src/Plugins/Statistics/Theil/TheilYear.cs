namespace ReportGen.Statistics.Theil;

/// <summary>
/// The decomposition of one year after one index: the whole, its parts between and within regions, and each region's share.
/// </summary>
public sealed class TheilYear
{
    private readonly IReadOnlyList<double[]> regions;
    private readonly double?[] indices;
    private readonly double[] units, scores;
    private readonly bool byScore;

    /// <summary>Decomposes over regions, any of which may be empty.</summary>
    /// <param name="regions">The values of each.</param>
    /// <param name="index">Which index.</param>
    /// <param name="weights">What their units count; null where each counts once.</param>
    public TheilYear(IReadOnlyList<double[]> regions, TheilIndex index, IReadOnlyList<double[]>? weights = null)
    {
        (this.regions, byScore) = (regions, index == TheilIndex.TheilT);
        double Count(int g) => weights?[g].Sum() ?? regions[g].Length;
        double Sum(int g) => weights is null ? regions[g].Sum() : regions[g].Zip(weights[g], (y, w) => w * y).Sum();
        var each = Enumerable.Range(0, regions.Count).ToList();
        indices = [.. each.Select(g => Of(regions[g], weights?[g]))];
        var (count, sum) = (each.Sum(Count), each.Sum(Sum));
        units = [.. each.Select(g => Count(g) / count)];
        scores = [.. each.Select(g => Sum(g) / sum)];
        if (regions.Sum(r => r.Length) < 2) return; // one unit has no inequality
        if (Of([.. regions.SelectMany(r => r)], weights is null ? null : [.. weights.SelectMany(w => w)]) is not { } total) return;
        var present = Enumerable.Range(0, regions.Count).Where(g => regions[g].Length > 0).ToList();
        Total = total;
        // where all are equal there is nothing to divide, not even what rounding leaves
        Between = total == 0 ? 0 : present.Sum(g => byScore ? Theil.BetweenT(units[g], scores[g]) : Theil.BetweenL(units[g], scores[g]));
        Within = total == 0 ? 0 : present.Sum(Part);
    }

    /// <summary>The index over all units; null where it is not defined.</summary>
    public double? Total { get; }

    /// <summary>Its part between regions.</summary>
    public double? Between { get; }

    /// <summary>Its part within regions.</summary>
    public double? Within { get; }

    /// <summary>Units of a region.</summary>
    public int Units(int region) => regions[region].Length;

    /// <summary>The index of a region; null where it is not defined.</summary>
    public double? Index(int region) => indices[region];

    /// <summary>The region's share of the units, p_g.</summary>
    public double UnitShare(int region) => units[region];

    /// <summary>The region's share of the score, s_g; null when every value is zero.</summary>
    public double? ScoreShare(int region) => double.IsNaN(scores[region]) ? null : scores[region];

    /// <summary>What the region adds to the part within, as a share of the whole; null where that is zero or not defined.</summary>
    public double? Contribution(int region) => Total is > 0 and var total ? Part(region) / total : null;

    private double? Of(double[] values, double[]? weights) => byScore ? Theil.T(values, weights) : Theil.L(values, weights);

    private double Part(int region) => (byScore ? scores[region] : units[region]) * (indices[region] ?? 0);
}
