using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>Composite scores U of every system, given ones included, and of every criterion of the computed ones.</summary>
/// <param name="Systems">A measure per system in declared order, in [0, 1].</param>
/// <param name="Criteria">In declared order over the computed systems.</param>
public sealed record ScoresResult(ImmutableArray<Measure> Systems, ImmutableArray<CriterionScores> Criteria) : IMeasures
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<ScoresResult> Key = new("scores");

    /// <inheritdoc/>
    public IEnumerable<Measure> Measures => Systems;
}
