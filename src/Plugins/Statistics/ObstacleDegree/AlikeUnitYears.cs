using System.Collections.Immutable;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>
/// The sets of unit-years that count under the same keys in every way, so that degrees are added up once and not once for each way.
/// </summary>
internal sealed class AlikeUnitYears
{
    private readonly List<int> firsts = []; // by set, the position of its first unit-year

    public AlikeUnitYears(ImmutableArray<UnitYearKeys> ways)
    {
        SetOf = new int[ways[0].Of.Length];
        foreach (var way in ways.Where(w => w.Keys.Length > 1 || w.Of.Contains(-1))) Part(way);
        if (firsts.Count == 0) firsts.Add(0);
    }

    /// <summary>By unit and year, by rows, the position of its set.</summary>
    public int[] SetOf { get; }

    /// <summary>How many sets there are.</summary>
    public int Count => firsts.Count;

    /// <summary>Sums by the keys of a way, from sums by set.</summary>
    public ImmutableArray<double> ByKey(UnitYearKeys way, ReadOnlySpan<double> sums)
    {
        var byKey = new double[way.Keys.Length];
        for (var s = 0; s < sums.Length; s++) if (way.Of[firsts[s]] is >= 0 and var key) byKey[key] += sums[s];
        return [.. byKey];
    }

    /// <summary>Parts every set by what its unit-years count under in one more way.</summary>
    private void Part(UnitYearKeys way)
    {
        var sets = new Dictionary<long, int>(); // by set so far and key
        firsts.Clear();
        for (var i = 0; i < way.Of.Length; i++)
        {
            var both = (SetOf[i] * (way.Keys.Length + 1L)) + way.Of[i] + 1;
            if (!sets.TryGetValue(both, out var set))
            {
                sets[both] = set = firsts.Count;
                firsts.Add(i);
            }
            SetOf[i] = set;
        }
    }
}
