using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

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

/// <summary>A criterion's part in its system's score, and its own score.</summary>
/// <param name="System">The system.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Contribution">Sum of w*y over its indicators.</param>
/// <param name="Score">Contribution over the sum of its weights, in [0, 1]; a gap where that sum is 0.</param>
public sealed record CriterionScores(
    SubsystemId System, CriterionId Criterion, LabeledMatrix<UnitId, Year> Contribution, LabeledMatrix<UnitId, Year> Score);
