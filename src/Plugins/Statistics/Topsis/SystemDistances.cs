using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Topsis;

/// <summary>The distances of every system that TOPSIS brings together.</summary>
/// <param name="System">The system.</param>
/// <param name="Distances">Its distances.</param>
internal sealed record SystemDistances(Subsystem System, Topsis Distances)
{
    /// <summary>Those of all systems; none where another aggregation is in force.</summary>
    public static IEnumerable<SystemDistances> Of(ReportPlan plan, ResultSet results)
    {
        if (plan.CriterionAggregation.Options is not TopsisOptions options || plan.IndicatorAggregation != plan.CriterionAggregation)
        {
            return [];
        }
        return plan.Systems.Where(s => !s.IsGiven).Select(system =>
        {
            var (scores, weights) =
                (results.Normalized.First(n => n.System == system.Id), results.Weights.First(w => w.System == system.Id));
            return new SystemDistances(system, Topsis.Of(
                [.. system.Indicators.Select(i => new WeightedPart(weights.Values.Row(i.Id), scores.Of(i.Id)) { Indicator = i })],
                results.Panel, options));
        });
    }
}
