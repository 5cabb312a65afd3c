using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>The weighting "equal": every indicator that takes part has the same weight.</summary>
public sealed class EqualWeighting() : Weighting<NoOptions>("equal")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics) =>
        ProportionalWeights.Of(scores, scope, _ => 1);
}
