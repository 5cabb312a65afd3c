using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>scores: what weighs how much in each computed system, the heaviest first. Weights that change from year to year have no one value.</summary>
public sealed class ScoresFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "scores";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(ScoresResult.Key) is null) return null;
        var oneSet = plan.Normalization.Scope == Scope.Pooled && plan.Weighting.Scope == Scope.Pooled;
        return new Dictionary<string, object?>
        {
            ["one_set"] = oneSet,
            ["systems"] = !oneSet ? new List<object?>() : plan.Systems.Where(s => !s.IsGiven).Select(s => (object?)System(s, results.Weights.First(w => w.System == s.Id))).ToList(),
        };
    }

    private static Dictionary<string, object?> System(Subsystem system, Weights weights)
    {
        double Of(Indicator indicator) => weights.Values[indicator.Id, weights.Values.Columns[0]];
        return new Dictionary<string, object?>
        {
            ["name"] = system.System.Name,
            ["symbol"] = system.System.Symbol,
            ["criteria"] = system.Criteria.OrderByDescending(c => c.Indicators.Sum(Of)).Select(c => (object?)Named(c.Name, c.Indicators.Sum(Of))).ToList(),
            ["indicators"] = system.Indicators.OrderByDescending(Of).Select(i => (object?)Named(i.Name, Of(i))).ToList(),
        };
    }

    private static Dictionary<string, object?> Named(LocalizedText name, double weight) => new() { ["name"] = name, ["weight"] = weight };
}
