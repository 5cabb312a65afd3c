using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>A study read to be compared: its plan, and the keys and cells it was read from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Inputs">What its YAML files say, with the overrides in force, and what its data files hold; asked for late.</param>
public sealed record DeclaredStudy(ReportPlan Plan, Lazy<DeclaredInputs> Inputs);
