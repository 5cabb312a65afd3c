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
/// be any positive one; a sum other than 1 is corrected and reported. Weights that are all below 1 are shares, and have the sum 1 but
/// for their rounding (0.02, or 0.005 each): another sum is an error.
/// </remarks>
public sealed class GivenWeighting() : Weighting<NoOptions>("given")
{
    private const int NamesSaid = 8;
    private const double Rounding = 0.02; // of some weights that are printed with two or three decimals

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
                ReportCorrection($"criterion '{criterion.Id}'", criterion.Name, inside,
                    [.. criterion.Indicators.Select(i => i.Weight ?? 1)], criterion.Span, diagnostics);
            }
            shares.AddRange(criterion.Indicators.Select(i => criterion.Weight is { } w ? w * (i.Weight ?? 1) / inside : i.Weight!.Value));
        }
        var declared = byCriterion ? system.Criteria.Sum(c => c.Weight!.Value) : shares.Sum();
        ReportCorrection($"system '{system.Id}'", system.System.Name, declared,
            byCriterion ? [.. system.Criteria.Select(c => c.Weight!.Value)] : shares, system.System.Span, diagnostics);
        return ProportionalWeights.Of(scores, scope, j => shares[j]);
    }

    private static bool IsComplete(Subsystem system, bool byCriterion, DiagnosticBag diagnostics)
    {
        var (complete, unweighted) = (true, new List<Indicator>());
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
            unweighted.AddRange(criterion.Indicators.Where(i => i.Weight is null));
        }
        if (unweighted.Count > 0) Unweighted(system, unweighted, diagnostics);
        return complete && unweighted.Count == 0;
    }

    private static void Unweighted(Subsystem system, List<Indicator> indicators, DiagnosticBag diagnostics)
    {
        var all = indicators.Count > 1 && indicators.Count == system.Criteria.Sum(c => c.Indicators.Length);
        diagnostics.Error(
            "RG4104",
            indicators.Count == 1 ? $"indicator '{indicators[0].Id}' has no weight"
                : all ? $"none of the {indicators.Count} indicators of system '{system.Id}' has a weight"
                : $"{indicators.Count} indicators of system '{system.Id}' have no weight: "
                    + string.Join(", ", indicators.Take(NamesSaid).Select(i => $"'{i.Id}'"))
                    + (indicators.Count > NamesSaid ? ", ..." : ""),
            indicators[0].Span, "`weighting: given` needs `weight:` at every indicator, or choose another weighting");
    }

    private static void ReportCorrection(
        string what, LocalizedText name, double declared, List<double> weights, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (Math.Abs(declared - 1) <= 1e-12) return;
        var sum = Math.Round(declared, 9);
        if (weights.TrueForAll(w => w < 1) && Math.Abs(declared - 1) > Math.Max(Rounding, 0.005 * weights.Count))
        {
            diagnostics.Error(
                "RG4139", FormattableString.Invariant($"the declared weights of {what} are shares and sum to {sum}, not 1"), span,
                "mend them; or write them on a scale of your own, such as 4 and 3, and they are divided by their sum");
            return;
        }
        diagnostics.Note(
            "RG4105", FormattableString.Invariant($"the declared weights of {what} sum to {sum}; they are divided by it"), span,
            new Said("given", "corrected", name, sum));
    }
}
