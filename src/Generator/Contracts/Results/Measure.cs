using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Results;

/// <summary>A quantity per unit and year that other models can be run on: a system's score, a degree, ...</summary>
/// <param name="Id">The word used in YAML and in result files.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Symbol">The symbol in formulas.</param>
/// <param name="Values">Unit by year; a gap where it is not defined.</param>
public sealed record Measure(MeasureId Id, LocalizedText Name, string Symbol, LabeledMatrix<UnitId, Year> Values)
{
    /// <summary>
    /// True for the measure that a report is about: tables of leaders, rises and inequality speak of it unless the study says otherwise.
    /// </summary>
    public bool IsLeading { get; init; }

    /// <summary>The scale that grades it; null for none.</summary>
    public GradingScale? Scale { get; init; }
}
