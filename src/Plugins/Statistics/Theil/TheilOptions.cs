using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Theil;

/// <summary>Options of the model "theil".</summary>
public sealed record TheilOptions
{
    /// <summary>The measures to decompose; empty for the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The indices.</summary>
    public ImmutableArray<TheilIndex> Indices { get; init; } = [TheilIndex.TheilT, TheilIndex.TheilL];

    /// <summary>The groupings to decompose over; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];

    /// <summary>Pairs of groupings to divide over twice, the outer one first, such as [[regions, provinces]].</summary>
    public Listed<Listed<string>> Nested { get; init; } = [];

    /// <summary>The indicator or measure that units are counted by, such as the population; empty to count each once.</summary>
    public string Weights { get; init; } = "";
}
