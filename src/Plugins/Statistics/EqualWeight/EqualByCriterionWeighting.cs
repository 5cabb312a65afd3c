using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>The weighting "equal-by-criterion": every criterion has the same weight, shared out evenly among its indicators.</summary>
/// <remarks>
/// <b>Source.</b> Equal weights as official indices take them, such as the human development index; no single publication.
/// <b>Symbols.</b> m indicators of a system that take part; K criteria, m_k indicators of criterion k; w weight, sum 1.
///     w_j = 1 / m            equal
///     w_j = 1 / (K m_k)      equal by criterion
/// <b>Conventions.</b> An indicator that does not vary is left out, and so is a criterion of which none is left. Both weightings are
/// the same where criteria have as many indicators each.
/// </remarks>
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
