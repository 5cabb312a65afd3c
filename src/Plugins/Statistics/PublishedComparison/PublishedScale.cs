namespace ReportGen.Statistics.PublishedComparison;

/// <summary>Whether published values look like the computed ones on another scale: from 0 to 100, say, for an index from 0 to 1.</summary>
internal static class PublishedScale
{
    private static readonly double[] Usual = [0.001, 0.01, 0.1, 10, 100, 1000];

    /// <summary>
    /// One of the usual scales when every published value is within a fifth of it times the computed one; null where one is not, where
    /// any two agree, or where nothing can be told because all are 0.
    /// </summary>
    public static double? Looks(IReadOnlyList<PublishedRow> rows)
    {
        var ratios = rows.Where(r => r.Computed != 0 && r.Published != 0).Select(r => r.Published / r.Computed).ToList();
        var agrees = rows.Any(r => r.Agrees && r.Computed != 0);
        double[] fitting = ratios.Count == 0 || agrees ? [] : [.. Usual.Where(s => ratios.All(r => Math.Abs(r / s - 1) <= 0.2))];
        return fitting is [var scale] ? scale : null;
    }
}
