using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.GivenWeight;

/// <summary>The weighting "given": the weights that the indicator system declares, made to sum to 1.</summary>
/// <remarks>
/// <b>Source.</b> The indicator system, which the study declares.
/// <b>Symbols.</b> g declared weight of an indicator, G of its criterion; w weight, sum 1.
///     w_j = g_j / sum g                                        without weights of criteria
///     w_j = (G_k / sum G) (g_j / sum_{j in k} g)               with them
/// <b>Conventions.</b> An indicator's weight is its own; where criteria carry weights, it is the criterion's weight times the
/// indicator's share of its criterion. All criteria carry one, or none does: a mixture would compare two scales. A declared scale may
/// be any positive one; a sum other than 1 is corrected and reported.
/// </remarks>
public sealed class GivenWeighting() : Weighting<NoOptions>("given")
{
    /// <inheritdoc/>
    public override bool TakesDeclaredWeights => true;

    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var byCriterion = system.Criteria.Any(c => c.Weight is not null);
        if (!IsComplete(system, byCriterion, diagnostics)) return ProportionalWeights.Of(scores, scope, _ => 1);
        var shares = new List<double>();
        foreach (var criterion in system.Criteria)
        {
            var inside = criterion.Indicators.Sum(i => i.Weight ?? 1);
            if (byCriterion && criterion.Indicators.Length > 1)
            {
                ReportCorrection($"criterion '{criterion.Id}'", criterion.Name, inside, criterion.Span, diagnostics);
            }
            shares.AddRange(criterion.Indicators.Select(i => criterion.Weight is { } w ? w * (i.Weight ?? 1) / inside : i.Weight!.Value));
        }
        var declared = byCriterion ? system.Criteria.Sum(c => c.Weight!.Value) : shares.Sum();
        ReportCorrection($"system '{system.Id}'", system.System.Name, declared, system.System.Span, diagnostics);
        return ProportionalWeights.Of(scores, scope, j => shares[j]);
    }

    private static bool IsComplete(Subsystem system, bool byCriterion, DiagnosticBag diagnostics)
    {
        var complete = true;
        foreach (var criterion in system.Criteria)
        {
            if (byCriterion && criterion.Weight is null)
            {
                diagnostics.Error(
                    "RG4107", $"criterion '{criterion.Id}' has no weight, but another criterion of system '{system.Id}' has one",
                    criterion.Span, "give every criterion a `weight:`, or none and weigh the indicators alone");
                complete = false;
            }
            if (byCriterion && criterion.Indicators.Length == 1) continue; // it has all of its criterion's weight
            foreach (var indicator in criterion.Indicators.Where(i => i.Weight is null))
            {
                diagnostics.Error(
                    "RG4104", $"indicator '{indicator.Id}' has no weight", indicator.Span,
                    "`weighting: given` needs `weight:` at every indicator, or choose another weighting");
                complete = false;
            }
        }
        return complete;
    }

    private static void ReportCorrection(string what, LocalizedText name, double declared, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (Math.Abs(declared - 1) <= 1e-12) return;
        var sum = Math.Round(declared, 9);
        diagnostics.Note(
            "RG4105", FormattableString.Invariant($"the declared weights of {what} sum to {sum}; they are divided by it"), span,
            new Said("given", "corrected", name, sum));
    }
}
