using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Scores;

/// <summary>A cell that the treatment of outliers moved.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Before">Its value before.</param>
/// <param name="After">Its value after.</param>
public readonly record struct TreatedCell(IndicatorId Indicator, UnitId Unit, Year Year, double Before, double After);
