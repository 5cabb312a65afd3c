using System.Collections.Immutable;

namespace ReportGen.Statistics.Space;

/// <summary>Who lies near whom: the neighbors of each unit with their weights, which sum to 1.</summary>
/// <param name="Rows">By unit, the places of its neighbors; none for a unit that has none.</param>
public sealed record Neighbors(ImmutableArray<ImmutableArray<(int Unit, double Weight)>> Rows)
{
    /// <summary>Whether a unit has neighbors.</summary>
    public bool Has(int unit) => Rows[unit].Length > 0;

    /// <summary>The weighted mean of the neighbors that have a value; null where none has.</summary>
    public double? Lag(int unit, Func<int, double?> value)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var (neighbor, share) in Rows[unit])
        {
            if (value(neighbor) is { } v) (sum, weight) = (sum + (share * v), weight + share);
        }
        return weight > 0 ? sum / weight : null;
    }

    /// <summary>Those of a list of pairs, each said once or twice, all alike.</summary>
    public static Neighbors OfPairs(int units, IEnumerable<(int A, int B)> pairs)
    {
        var near = Enumerable.Range(0, units).Select(_ => new SortedSet<int>()).ToList();
        foreach (var (a, b) in pairs)
        {
            near[a].Add(b);
            near[b].Add(a);
        }
        return Standardized(near.Select(n => n.Select(j => (j, 1.0))));
    }

    /// <summary>The k nearest of each, all alike; of two as near the one that is declared first.</summary>
    public static Neighbors Nearest(IReadOnlyList<(double Longitude, double Latitude)> places, int k) =>
        Standardized(Enumerable.Range(0, places.Count).Select(i => Others(i, places.Count)
            .OrderBy(j => GreatCircle.Km(places[i], places[j])).Take(k).Order().Select(j => (j, 1.0))));

    /// <summary>All others, by a power of the inverse of their distance in km, up to a greatest distance.</summary>
    public static Neighbors ByDistance(IReadOnlyList<(double Longitude, double Latitude)> places, double power, double cutoff) =>
        Standardized(Enumerable.Range(0, places.Count).Select(i => Others(i, places.Count)
            .Select(j => (Unit: j, Km: GreatCircle.Km(places[i], places[j]))).Where(n => n.Km <= cutoff)
            .Select(n => (n.Unit, Math.Pow(n.Km, -power)))));

    private static IEnumerable<int> Others(int unit, int units) => Enumerable.Range(0, units).Where(j => j != unit);

    private static Neighbors Standardized(IEnumerable<IEnumerable<(int Unit, double Weight)>> rows) => new(
    [
        .. rows.Select(r => r.ToList()).Select(row => row.Sum(n => n.Weight) is var sum
            ? row.Select(n => (n.Unit, n.Weight / sum)).ToImmutableArray()
            : []),
    ]);
}
