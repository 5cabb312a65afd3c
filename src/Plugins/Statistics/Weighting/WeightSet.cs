using System.Collections.Immutable;

namespace ReportGen.Statistics.Weighting;

/// <summary>Weights of a system's indicators that serve all years, or one.</summary>
/// <param name="Weights">By indicator: at least 0, sum 1 over those that take part, 0 for the others.</param>
/// <param name="Quantities">What they were made from, by name (snake_case) and indicator; null where it is not defined.</param>
public sealed record WeightSet(
    ImmutableArray<double> Weights, params ImmutableArray<(string Name, ImmutableArray<double?> Values)> Quantities);
