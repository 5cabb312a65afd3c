using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>How a criterion acts on another system: an arrow of the diagram of the process.</summary>
/// <param name="From">The criterion that acts.</param>
/// <param name="To">The system that it acts on: one that stands beside its own.</param>
/// <param name="Text">How it acts, in a few words.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Mechanism(CriterionId From, SubsystemId To, LocalizedText Text, SourceSpan Span);
