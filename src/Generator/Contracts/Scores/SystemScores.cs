using System.Collections.Immutable;
using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Scores;

/// <summary>The composite score U of a system, and those of its criteria.</summary>
/// <param name="System">The system.</param>
/// <param name="Values">Unit by year; a gap where the row is absent or the score is not defined.</param>
/// <param name="Criteria">In declared order; none for a given score.</param>
public sealed record SystemScores(SubsystemId System, LabeledMatrix<UnitId, Year> Values, ImmutableArray<CriterionScores> Criteria);

/// <summary>A criterion's part in its system's score, and its own score.</summary>
/// <param name="System">The system.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Contribution">Its part of the system's score; gaps where the aggregation is no sum, so that there are no parts.</param>
/// <param name="Score">Its own score; a gap where its weights are all 0.</param>
public sealed record CriterionScores(
    SubsystemId System, CriterionId Criterion, LabeledMatrix<UnitId, Year> Contribution, LabeledMatrix<UnitId, Year> Score);
