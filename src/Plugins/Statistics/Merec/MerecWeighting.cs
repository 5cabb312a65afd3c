using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.Merec;

/// <summary>The weighting "merec": an indicator weighs the more, the more scores change without it; pooled or per year.</summary>
public sealed class MerecWeighting() : Weighting<NoOptions>("merec")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var indicators = system.Indicators.ToList();
        var defined = indicators.Select((indicator, j) => Amounts.Are(
            scores.All[j].Raw, indicator, "merec", zeroToo: false, diagnostics, "choose another weighting, such as `critic`")).ToList();
        if (defined.Contains(false)) return ProportionalWeights.Of(scores, scope, _ => 1);
        return WeightsByScope.Of(scores, scope, rows =>
        {
            var taking = rows.TakingPart;
            var whole = Enumerable.Range(0, rows.Raw[0].Length).Where(i => taking.All(j => rows.Raw[j][i] is not null)).ToList();
            var effects = Merec.Effects(
                [.. taking.Select(j => whole.Select(i => rows.Raw[j][i]!.Value).ToArray())],
                [.. taking.Select(j => indicators[j].Direction == Direction.Benefit)]);
            ImmutableArray<double?> all =
                [.. Enumerable.Range(0, rows.Raw.Length).Select(j => taking.IndexOf(j) is >= 0 and var at ? effects[at] : (double?)null)];
            return new WeightSet(WeightSet.InProportion(all), ("removal_effect", all));
        });
    }
}
