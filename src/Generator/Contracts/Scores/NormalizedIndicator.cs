using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Scores;

/// <summary>One indicator standardized.</summary>
/// <param name="Values">Unit by year, in [0, 1], 1 being best; a gap where the row is absent or the indicator is left out.</param>
/// <param name="Minimum">The lower bound used, by year (the same in every year when pooled); a gap where there is none.</param>
/// <param name="Maximum">The upper bound used.</param>
public sealed record NormalizedIndicator(LabeledMatrix<UnitId, Year> Values, LabeledVector<Year> Minimum, LabeledVector<Year> Maximum);
