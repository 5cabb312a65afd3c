using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>What units are counted by, such as the population, where each does not count once.</summary>
/// <param name="Id">The indicator, the measure or the column.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">Above 0 for every unit and year that has a value.</param>
public sealed record UnitWeights(string Id, LocalizedText Name, LabeledMatrix<UnitId, Year> Values)
{
    /// <summary>What a unit counts in a year: 1 without weights.</summary>
    internal static double Of(UnitWeights? weights, UnitId unit, Year year) => weights?.Values.At(unit, year) ?? 1;
}
