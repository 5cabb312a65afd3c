using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Pca;

/// <summary>The components that weights were made of.</summary>
/// <param name="System">The system.</param>
/// <param name="Year">The year; null for all together.</param>
/// <param name="Eigenvalues">From great to small.</param>
/// <param name="Kept">How many count.</param>
internal sealed record PcaAudit(SubsystemId System, Year? Year, ImmutableArray<double> Eigenvalues, int Kept) : IWeightAudit;
