using System.Collections.Immutable;
using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Adds degrees up by key; their means come out in declared order, keys without a unit-year left out.</summary>
internal sealed class ObstacleSums(Axis<IndicatorId> indicators)
{
    private readonly Dictionary<(string By, string Key), (double[] Sums, int Count)> sums = [];

    public void Add(string by, string key, ReadOnlySpan<double> degrees)
    {
        if (!sums.TryGetValue((by, key), out var entry)) entry = (new double[indicators.Count], 0);
        for (var j = 0; j < degrees.Length; j++) entry.Sums[j] += degrees[j];
        sums[(by, key)] = (entry.Sums, entry.Count + 1);
    }

    public ImmutableArray<ObstacleMeans> Means(IEnumerable<(string By, string Key)> keys) =>
        [.. keys.Where(sums.ContainsKey).Select(k => new ObstacleMeans(
            k.By, k.Key, sums[k].Count, LabeledVector<IndicatorId>.From(indicators, j => sums[k].Sums[j] / sums[k].Count)))];
}
