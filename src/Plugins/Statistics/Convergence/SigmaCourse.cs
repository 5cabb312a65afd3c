using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>Spread over the years.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Index">How spread is measured.</param>
/// <param name="Sigma">By year; a gap where it is not defined.</param>
/// <param name="Trend">The line over the years; null for less than three.</param>
public sealed record SigmaCourse(Measure Measure, UnitGroup Group, SigmaIndex Index, LabeledVector<Year> Sigma, Regression? Trend);
