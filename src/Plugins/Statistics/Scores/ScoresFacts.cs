using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>What weighs how much in each computed system, and how much of the data was blank.</summary>
/// <param name="OneSet">True when one set of weights serves all years.</param>
/// <param name="Systems">The computed systems in declared order; none where weights change from year to year.</param>
/// <param name="Shares">The single indicators whose weights the study fixes, in declared order.</param>
/// <param name="OwnCriteria">The names of the criteria that have a weighting of their own, in declared order.</param>
/// <param name="Blanks">How much of the data was blank.</param>
public sealed record ScoresFacts(
    bool OneSet, ImmutableArray<SystemWeights> Systems, ImmutableArray<WeightOf> Shares, ImmutableArray<LocalizedText> OwnCriteria,
    BlankCells Blanks)
{
    /// <summary>The facts; null where there are no scores.</summary>
    public static ScoresFacts? Of(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(ScoresResult.Key) is null) return null;
        var (weighting, indicators) = (plan.Weighting, plan.Systems.SelectMany(s => s.Indicators).ToList());
        var computed = plan.HasOneSetOfWeights() ? plan.Systems.Where(s => !s.IsGiven) : [];
        return new ScoresFacts(
            plan.HasOneSetOfWeights(),
            [.. computed.Select(s => SystemWeights.Of(s, results.Weights.First(w => w.System == s.Id), input.Decimals.SpokenWeight))],
            [.. indicators.Where(i => weighting.Shares.ContainsKey(i.Id)).Select(i => new WeightOf(i.Name, weighting.Shares[i.Id]))],
            [.. plan.Systems.SelectMany(s => s.Criteria).Where(c => weighting.Of(c) is not null).Select(c => c.Name)],
            BlankCells.Of(indicators.Select(i => (i.Name, results.Panel.Indicators[i.Id])), input.Decimals.ShareOfOne));
    }
}
