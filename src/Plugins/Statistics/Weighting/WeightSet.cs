using System.Collections.Immutable;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>Weights of a system's indicators that serve all years, or one.</summary>
/// <param name="Weights">By indicator: at least 0, sum 1 over those that take part, 0 for the others.</param>
/// <param name="Quantities">What they were made from, by name (snake_case) and indicator; null where it is not defined.</param>
public sealed record WeightSet(
    ImmutableArray<double> Weights, params ImmutableArray<(string Name, ImmutableArray<double?> Values)> Quantities)
{
    /// <summary>What else was computed and is not told by indicator.</summary>
    public ImmutableArray<IWeightAudit> Audits { get; init; } = [];

    /// <summary>A quantity of an indicator; null where the set has none of that name.</summary>
    public double? Quantity(string name, int indicator)
    {
        foreach (var quantity in Quantities) if (quantity.Name == name) return quantity.Values[indicator];
        return null;
    }

    /// <summary>
    /// Weights in proportion to a number of each indicator that takes part, the others having none; equal ones where all are 0.
    /// </summary>
    public static ImmutableArray<double> InProportion(ImmutableArray<double?> numbers)
    {
        var sum = numbers.Sum(n => n ?? 0);
        return sum > 0
            ? [.. numbers.Select(n => (n ?? 0) / sum)]
            : [.. numbers.Select(n => n is null ? 0 : 1.0 / numbers.Count(m => m is not null))];
    }
}
