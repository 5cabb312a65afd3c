using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Scores;

/// <summary>One indicator standardized.</summary>
/// <param name="Values">Unit by year, the more the better; a gap where the row is absent or the indicator is left out.</param>
/// <param name="Minimum">The lower bound used, by year (the same in every year when pooled); a gap where there is none.</param>
/// <param name="Maximum">The upper bound used.</param>
public sealed record NormalizedIndicator(LabeledMatrix<UnitId, Year> Values, LabeledVector<Year> Minimum, LabeledVector<Year> Maximum)
{
    /// <summary>The worst and the best value that the method can give, whatever the data; null where it promises none.</summary>
    public Interval? Ends { get; init; } = Interval.Unit;

    /// <summary>The values before, for methods that weigh by them.</summary>
    public LabeledMatrix<UnitId, Year> Raw { get; init; } = Values;
}
