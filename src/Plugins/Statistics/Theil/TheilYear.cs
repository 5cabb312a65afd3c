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
    public TheilYear(IReadOnlyList<double[]> regions, TheilIndex index)
    {
        (this.regions, byScore) = (regions, index == TheilIndex.TheilT);
        double[] all = [.. regions.SelectMany(r => r)];
        indices = [.. regions.Select(r => byScore ? Theil.T(r) : Theil.L(r))];
        units = [.. regions.Select(r => (double)r.Length / all.Length)];
        scores = [.. regions.Select(r => r.Sum() / all.Sum())];
        if ((byScore ? Theil.T(all) : Theil.L(all)) is not { } total) return;
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

    private double Part(int region) => (byScore ? scores[region] : units[region]) * (indices[region] ?? 0);
}
