using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Engine.Compute;

/// <summary>
/// Composite scores by level: indicators into criteria, criteria into the system. Where both levels are sums, the system's score is one sum over all indicators
/// and a criterion's contribution its part of it; otherwise there are no contributions.
/// </summary>
internal sealed class AggregatingByLevel(ReportPlan plan, IReadOnlyCollection<Feature> features, DiagnosticBag diagnostics)
{
    private readonly IAggregation below = features.Method<IAggregation>(plan.IndicatorAggregation);
    private readonly IAggregation above = features.Method<IAggregation>(plan.CriterionAggregation);

    public SystemScores Aggregate(Subsystem system, Panel panel, NormalizedScores scores, Weights weights)
    {
        var levels = system.Criteria.Select(c => Level(c, panel, scores, weights)).ToList();
        if (below.IsAdditive && above.IsAdditive)
        {
            var total = Below([.. levels.SelectMany(l => l.Parts)], panel);
            return new SystemScores(system.Id, total, [.. levels.Select(l => Summed(system, l, panel))]);
        }
        var inside = levels.Select(l => (Level: l, Score: Below(l.Normed(), panel))).ToList();
        var whole = above.Aggregate([.. inside.Select(i => new WeightedPart(i.Level.Weight, i.Score))], panel, plan.CriterionAggregation, diagnostics);
        var none = LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (_, _) => null);
        return new SystemScores(system.Id, whole, [.. inside.Select(i => new CriterionScores(system.Id, i.Level.Criterion.Id, none, i.Score))]);
    }

    private LabeledMatrix<UnitId, Year> Below(ImmutableArray<WeightedPart> parts, Panel panel) =>
        below.Aggregate(parts, panel, plan.IndicatorAggregation, diagnostics);

    private CriterionScores Summed(Subsystem system, CriterionLevel level, Panel panel)
    {
        var contribution = Below(level.Parts, panel);
        var score = LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
            level.Weight.At(t) is > 0 and var weight && contribution.At(u, t) is { } part ? Math.Clamp(part / weight, 0, 1) : null);
        return new CriterionScores(system.Id, level.Criterion.Id, contribution, score);
    }

    private static CriterionLevel Level(Criterion criterion, Panel panel, NormalizedScores scores, Weights weights)
    {
        var parts = criterion.Indicators
            .Select(i => new WeightedPart(weights.Values.Row(i.Id), scores.Of(i.Id))).ToImmutableArray();
        var weight = LabeledVector<Year>.From(panel.Years, t => parts.Sum(p => p.Weight.At(t)!.Value));
        return new CriterionLevel(criterion, parts, weight);
    }

    /// <summary>A criterion with its indicators and the sum of their weights.</summary>
    private sealed record CriterionLevel(Criterion Criterion, ImmutableArray<WeightedPart> Parts, LabeledVector<Year> Weight)
    {
        /// <summary>The indicators with weights that sum to 1 inside the criterion; 0 where the criterion has no weight.</summary>
        public ImmutableArray<WeightedPart> Normed() =>
            [.. Parts.Select(p => p with { Weight = LabeledVector<Year>.From(p.Weight.Axis, t => Weight.At(t) is > 0 and var sum ? p.Weight.At(t) / sum : 0) })];
    }
}
