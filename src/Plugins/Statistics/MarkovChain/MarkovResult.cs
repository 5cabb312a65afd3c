using System.Collections.Immutable;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>A chain for each measure and duration.</summary>
public sealed record MarkovResult(ImmutableArray<MeasureChain> Chains) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<MarkovResult> Key = new("markov-chain");
}
