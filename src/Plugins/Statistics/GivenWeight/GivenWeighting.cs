using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.EqualWeight;

namespace ReportGen.Statistics.GivenWeight;

/// <summary>The weighting "given": the weights that the indicator system declares, made to sum to 1.</summary>
/// <remarks>
/// An indicator's weight is its own; where criteria carry weights, it is the criterion's weight times the indicator's share of its criterion. A declared
/// scale may be any positive one; a sum that rounding has moved from 1 (or 100) is corrected and reported.
/// </remarks>
public sealed class GivenWeighting : IWeighting
{
    /// <inheritdoc/>
    public string Id => "given";

    /// <inheritdoc/>
    public Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics)
    {
        var lacking = system.Indicators.Where(i => i.Weight is null && system.Criteria.First(c => c.Indicators.Contains(i)) is { Indicators.Length: > 1 } or { Weight: null } && i.Weight is null).ToList();
        foreach (var indicator in lacking)
        {
            diagnostics.Error("RG4104", $"indicator '{indicator.Id}' has no weight", indicator.Span, "`weighting: given` needs `weight:` at every indicator, or choose another weighting");
        }
        if (lacking.Count > 0) return EqualWeighting.Of(scores, scope);
        var shares = Shares(system);
        var declared = shares.Sum();
        if (Math.Abs(declared - 1) > 1e-12)
        {
            diagnostics.Note("RG4105", FormattableString.Invariant($"the declared weights of system '{system.Id}' sum to {Math.Round(declared, 9)}; they are divided by it"), system.System.Span,
                new LocalizedText(
                    FormattableString.Invariant($"“{system.System.Name.Zh}”的给定权重之和为{Math.Round(declared, 9)}，已按比例归一。"),
                    FormattableString.Invariant($"The given weights of “{system.System.Name.En}” sum to {Math.Round(declared, 9)} and are divided by it.")));
        }
        return EqualWeighting.Proportional(scores, scope, j => shares[j]);
    }

    private static List<double> Shares(Subsystem system)
    {
        var shares = new List<double>();
        foreach (var criterion in system.Criteria)
        {
            var inside = criterion.Indicators.Sum(i => i.Weight ?? 1);
            foreach (var indicator in criterion.Indicators) shares.Add(criterion.Weight is { } w ? w * (indicator.Weight ?? 1) / inside : indicator.Weight!.Value);
        }
        return shares;
    }
}
