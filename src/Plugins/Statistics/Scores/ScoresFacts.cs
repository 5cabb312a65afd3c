using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>What weighs how much in each computed system, and how much of the data was blank.</summary>
/// <param name="OneSet">True when one set of weights serves all years.</param>
/// <param name="Systems">The computed systems in declared order; none where weights change from year to year.</param>
/// <param name="Blanks">How much of the data was blank.</param>
public sealed record ScoresFacts(bool OneSet, ImmutableArray<SystemWeights> Systems, BlankCells Blanks)
{
    /// <summary>The facts; null where there are no scores.</summary>
    public static ScoresFacts? Of(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(ScoresResult.Key) is null) return null;
        var computed = plan.Systems.Where(s => !s.IsGiven);
        return new ScoresFacts(
            plan.HasOneSetOfWeights(),
            plan.HasOneSetOfWeights() ? [.. computed.Select(s => SystemWeights.Of(s, results.Weights.First(w => w.System == s.Id)))] : [],
            BlankCells.Of(plan.Systems.SelectMany(s => s.Indicators).Select(i => (i.Name, results.Panel.Indicators[i.Id]))));
    }
}
