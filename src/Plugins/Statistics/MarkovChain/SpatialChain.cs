using System.Collections.Immutable;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Transitions by the class of the neighbors: a chain for each class of their mean.</summary>
/// <param name="Bounds">The bounds between the classes of the units that have neighbors.</param>
/// <param name="LagBounds">The bounds between the classes of the means of neighbors.</param>
/// <param name="ByLag">The chain beside neighbors of each class, the lowest first.</param>
/// <param name="Pooled">The chain of all these units.</param>
/// <param name="Without">Units that have no neighbors and take no part.</param>
public sealed record SpatialChain(
    ImmutableArray<double> Bounds, ImmutableArray<double> LagBounds, ImmutableArray<MarkovChain> ByLag, MarkovChain Pooled, int Without)
{
    /// <summary>Whether neighbors make a difference.</summary>
    public Homogeneity Test => Homogeneity.Of(ByLag, Pooled);

    /// <summary>The share of pairs that go up beside neighbors of a class; null where there are none.</summary>
    public double? Up(int lag) => ByLag[lag].Moves?.Up;

    /// <summary>Counts transitions by the class of the neighbors in the year that they start from.</summary>
    /// <param name="values">By unit and year; null for a unit without neighbors, or without a value.</param>
    /// <param name="neighbors">The neighbors.</param>
    /// <param name="years">The years.</param>
    /// <param name="bounds">The bounds between classes.</param>
    /// <param name="lag">What divides the means of neighbors.</param>
    /// <param name="duration">The years between two states.</param>
    public static SpatialChain Of(
        IReadOnlyList<double?[]> values, Neighbors neighbors, IReadOnlyList<int> years, ImmutableArray<double> bounds, SpatialLag lag,
        int duration)
    {
        var (units, k) = (Enumerable.Range(0, values.Count).ToList(), bounds.Length + 1);
        double? Beside(int u, int t) => values[u][t] is null ? null : neighbors.Lag(u, j => values[j][t]);
        var lags = units.ConvertAll(u => years.Select((_, t) => Beside(u, t)).ToArray());
        double[] all = [.. lags.SelectMany(l => l).OfType<double>()];
        var lagBounds = lag == SpatialLag.OwnBounds ? bounds : all.Length == 0 ? [] : MarkovClasses.Quantiles(all, k);
        int? Class(double? value, ImmutableArray<double> of) => value is { } v ? MarkovClasses.Of(v, of) : null;
        var classes = units.ConvertAll(u => values[u].Select(v => Class(v, bounds)).ToArray());
        var pooled = MarkovChain.Of(classes, years, k, duration, (u, t) => lags[u][t] is not null);
        var byLag = Enumerable.Range(0, lagBounds.Length + 1)
            .Select(l => MarkovChain.Of(classes, years, k, duration, (u, t) => Class(lags[u][t], lagBounds) == l));
        return new SpatialChain(bounds, lagBounds, [.. byLag], pooled, units.Count(u => !neighbors.Has(u)));
    }
}
