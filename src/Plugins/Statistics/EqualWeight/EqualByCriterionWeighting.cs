using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>The weighting "equal-by-criterion": every criterion has the same weight, shared out evenly among its indicators.</summary>
/// <remarks>It differs from "equal" as soon as criteria differ in the number of their indicators.</remarks>
public sealed class EqualByCriterionWeighting() : Weighting<NoOptions>("equal-by-criterion")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var shares = system.Criteria.SelectMany(c => c.Indicators.Select(_ => 1.0 / (system.Criteria.Length * c.Indicators.Length)))
            .ToList();
        return ProportionalWeights.Of(scores, scope, j => shares[j]);
    }
}
