using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>The coefficient of one of the methods that weights are combined of.</summary>
/// <param name="System">The system.</param>
/// <param name="Year">The year; null for all together.</param>
/// <param name="Method">How they are combined.</param>
/// <param name="Source">The method that the coefficient belongs to.</param>
/// <param name="Coefficient">The coefficient.</param>
/// <param name="Used">How it was found: given, classic, improved, absolute.</param>
internal sealed record CombinationAudit(
    SubsystemId System, Year? Year, string Method, string Source, double Coefficient, string Used) : IWeightAudit;
