using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Theil;

/// <summary>Options of the model "theil".</summary>
public sealed record TheilOptions : INamesColumns
{
    /// <summary>The measures to decompose; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The indices.</summary>
    public ImmutableArray<TheilIndex> Indices { get; init; } = [TheilIndex.TheilT, TheilIndex.TheilL];

    /// <summary>The groupings to decompose over; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>Pairs of groupings to divide over twice, the outer one first, such as [[regions, provinces]].</summary>
    public Listed<Listed<string>> Nested { get; init; } = [];

    /// <summary>
    /// What units are counted by, such as the population: an indicator, a measure, or {column: ...} of the data; empty to count each once.
    /// </summary>
    public Variable Weights { get; init; } = Variable.None;

    /// <inheritdoc/>
    public IEnumerable<Variable> Variables => [Weights];
}
