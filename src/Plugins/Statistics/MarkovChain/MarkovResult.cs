using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>A chain for each measure and duration.</summary>
public sealed record MarkovResult(ImmutableArray<MeasureChain> Chains) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<MarkovResult> Key = new("markov-chain");

    /// <summary>Who lies near whom among the units of the first measure; null where the study declares no neighbors.</summary>
    public Neighbors? Neighbors { get; init; }
}
