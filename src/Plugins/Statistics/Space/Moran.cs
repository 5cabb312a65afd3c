namespace ReportGen.Statistics.Space;

/// <summary>Moran's I: how alike neighbors are.</summary>
/// <remarks>
/// <b>Source.</b> Moran (1950), Notes on continuous stochastic phenomena, Biometrika 37(1/2): 17-23; as a slope over the scatter of values
/// and their spatial lags, Anselin (1996).
/// <b>Symbols.</b> z_i distance of unit i from the mean in standard deviations (of the population), w_ij weight of neighbor j, which sum
/// to 1 over j: I = sum_i z_i sum_j w_ij z_j / sum_i z_i^2.
/// <b>Conventions.</b> Units without a value or without a neighbor that has one take no part. Not defined for fewer than two of them, or
/// where all values are equal.
/// </remarks>
public static class Moran
{
    /// <summary>A unit's place in the scatter.</summary>
    /// <param name="Unit">Its place in the list.</param>
    /// <param name="Value">Its standardized value.</param>
    /// <param name="Lag">The weighted mean of those of its neighbors.</param>
    public readonly record struct Point(int Unit, double Value, double Lag);

    /// <summary>The scatter of values and lags; none where it is not defined.</summary>
    /// <param name="values">By unit; null for none.</param>
    /// <param name="neighbors">Who lies near whom.</param>
    public static IReadOnlyList<Point> Scatter(IReadOnlyList<double?> values, Neighbors neighbors)
    {
        var part = Enumerable.Range(0, values.Count)
            .Where(i => values[i] is not null && neighbors.Lag(i, j => values[j]) is not null).ToList();
        if (part.Count < 2) return [];
        var mean = part.Average(i => values[i]!.Value);
        var deviation = Math.Sqrt(part.Average(i => Math.Pow(values[i]!.Value - mean, 2)));
        if (deviation < 1e-12) return [];
        var takesPart = part.ToHashSet();
        double? Standard(int unit) => takesPart.Contains(unit) ? (values[unit]!.Value - mean) / deviation : null;
        return
        [
            .. part.Select(i => (Unit: i, Value: Standard(i)!.Value, Lag: neighbors.Lag(i, Standard)))
                .Where(p => p.Lag is not null).Select(p => new Point(p.Unit, p.Value, p.Lag!.Value)),
        ];
    }

    /// <summary>I of a scatter: the slope of the line through its origin.</summary>
    public static double Index(IReadOnlyList<Point> scatter) => scatter.Sum(p => p.Value * p.Lag) / scatter.Sum(p => p.Value * p.Value);
}
