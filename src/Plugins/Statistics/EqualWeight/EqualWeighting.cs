using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>The weighting "equal": every indicator that takes part has the same weight.</summary>
public sealed class EqualWeighting : IWeighting
{
    /// <inheritdoc/>
    public string Id => "equal";

    /// <inheritdoc/>
    public Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics) => ProportionalWeights.Of(scores, scope, _ => 1);
}
