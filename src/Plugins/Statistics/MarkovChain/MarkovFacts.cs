using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>What the transitions of the first measure say.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Values">What is put into classes.</param>
/// <param name="Quantiles">True where quantiles divide the classes.</param>
/// <param name="Classes">How many classes.</param>
/// <param name="Duration">The years between two states.</param>
/// <param name="Stay">The share of pairs that stay.</param>
/// <param name="Up">The share that goes up.</param>
/// <param name="Down">The share that goes down.</param>
/// <param name="LeastStay">The least chance of staying; null where no class is left.</param>
/// <param name="LeastStayName">The class that has it.</param>
/// <param name="Jumps">Pairs that jump over a class.</param>
/// <param name="HasLongRun">Whether there is one long-run distribution.</param>
/// <param name="TopLongRun">The share of the highest class in it.</param>
/// <param name="BottomLongRun">The share of the lowest class in it.</param>
public sealed record MarkovFacts(
    LocalizedText Measure, MarkovValues Values, bool Quantiles, int Classes, int Duration, double? Stay, double? Up, double? Down,
    double? LeastStay, LocalizedText? LeastStayName, int Jumps, bool HasLongRun, double? TopLongRun, double? BottomLongRun)
{
    /// <summary>What the neighbors change; null where none are declared.</summary>
    public SpatialFacts? Spatial { get; init; }

    /// <summary>What makes units neighbors.</summary>
    public NeighborsBy Neighbors { get; init; }

    /// <summary>How many neighbors, where they are the nearest.</summary>
    public int Nearest { get; init; }

    /// <summary>The power of the distance, where it weighs.</summary>
    public double Power { get; init; }

    /// <summary>The greatest distance in km; 0 for any.</summary>
    public double Cutoff { get; init; }

    /// <summary>True where the means of neighbors are divided by the bounds of the values.</summary>
    public bool OwnBounds { get; init; }

    /// <summary>The facts; null where the model did not run.</summary>
    public static MarkovFacts? Of(PartInput input)
    {
        if (input.Results.Find(MarkovResult.Key)?.Chains is not [var first, ..]) return null;
        var (chain, moves) = (first.Chain, first.Chain.Moves);
        var options = input.Plan.OptionsOf<MarkovOptions>(MarkovResult.Key.Id);
        var stays = Enumerable.Range(0, chain.Classes).Where(a => chain.Row(a) is not null)
            .Select(a => (Class: a, P: chain.Row(a)!.Value[a])).ToList();
        var stationary = chain.Stationary();
        return new MarkovFacts(
            MeasureNames.Of(first.Measure, input), first.Values,
            options.Bounds.Count == 0 && options.Classes.Text != "grades", chain.Classes, first.Duration,
            moves?.Stay, moves?.Up, moves?.Down, stays.Count > 0 ? stays.Min(s => s.P) : null,
            stays.Count > 0 ? first.Names[stays.MinBy(s => s.P).Class] : null,
            chain.Counts.Select((r, a) => r.Where((_, b) => Math.Abs(a - b) > 1).Sum()).Sum(),
            stationary is not null, stationary?[^1], stationary?[0])
        {
            Spatial = first.Spatial is { } spatial ? SpatialFacts.Of(spatial) : null,
            Neighbors = options.Neighbors.By, Nearest = options.Neighbors.K, Power = options.Neighbors.Power,
            Cutoff = options.Neighbors.Cutoff, OwnBounds = options.Lag == SpatialLag.OwnBounds,
        };
    }

    /// <summary>A class of the neighbors: by its name where they have as many classes as the units.</summary>
    internal static string LagName(MeasureChain chain, int lag, PartInput input) =>
        chain.Spatial!.ByLag.Length == chain.Names.Length ? input.In(chain.Names[lag]) : FormattableString.Invariant($"{lag + 1}");
}
