namespace ReportGen.Statistics.Theil;

/// <summary>One year of an index divided twice: the regions of one outer region are divided as the outer ones are.</summary>
public sealed class NestedYear
{
    private readonly TheilYear outer;
    private readonly List<(double Share, TheilYear Year)> inside;

    /// <summary>Divides over outer and inner regions, any of which may be empty.</summary>
    /// <param name="regions">The values of each inner region, by outer region.</param>
    /// <param name="index">Which index.</param>
    /// <param name="weights">What their units count; null where each counts once.</param>
    public NestedYear(double[][][] regions, TheilIndex index, double[][][]? weights = null)
    {
        static double[][] Joined(double[][][] all) => [.. all.Select(g => g.SelectMany(h => h).ToArray())];
        outer = new TheilYear(Joined(regions), index, weights is null ? null : Joined(weights));
        double Share(int g) => index == TheilIndex.TheilT ? outer.ScoreShare(g) ?? 0 : outer.UnitShare(g);
        inside = [.. Enumerable.Range(0, regions.Length).Where(g => outer.Units(g) > 0)
            .Select(g => (Share(g), new TheilYear(regions[g], index, weights?[g])))];
    }

    /// <summary>The index over all units; null where it is not defined.</summary>
    public double? Total => outer.Total;

    /// <summary>A part of it; null likewise. A region whose values are all zero adds nothing.</summary>
    public double? Part(NestedPart part) => Total is null ? null : part switch
    {
        NestedPart.BetweenOuter => outer.Between,
        NestedPart.BetweenInner => inside.Sum(g => g.Share * (g.Year.Between ?? 0)),
        _ => inside.Sum(g => g.Share * (g.Year.Within ?? 0)),
    };
}
