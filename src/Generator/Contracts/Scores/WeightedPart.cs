using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>What is brought together into a score: an indicator of a criterion, or a criterion of a system.</summary>
/// <param name="Weight">By year, at least 0; all weights of a year sum to 1.</param>
/// <param name="Values">Unit by year; a gap where the part is left out.</param>
public sealed record WeightedPart(LabeledVector<Year> Weight, LabeledMatrix<UnitId, Year> Values)
{
    /// <summary>The indicator; null for a criterion.</summary>
    public Indicator? Indicator { get; init; }
}
