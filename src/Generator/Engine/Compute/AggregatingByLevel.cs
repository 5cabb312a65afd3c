using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compute;

/// <summary>
/// Composite scores by level: indicators into criteria, criteria into the system. Where one method holds for both, the system's score is
/// made of all its indicators at once; where it is a sum, a criterion's contribution is its part of it, otherwise there are none.
/// </summary>
internal sealed class AggregatingByLevel(ReportPlan plan, IReadOnlyCollection<Feature> features, DiagnosticBag diagnostics)
{
    private readonly IAggregation below = features.Method<IAggregation>(plan.IndicatorAggregation);
    private readonly IAggregation above = features.Method<IAggregation>(plan.CriterionAggregation);

    public SystemScores Aggregate(Subsystem system, Panel panel, NormalizedScores scores, Weights weights)
    {
        if (below.RefusesNegative || above.RefusesNegative) RefuseNegative(system, scores);
        var levels = system.Criteria.Select(c => Level(c, panel, scores, weights)).ToList();
        var isOne = plan.IndicatorAggregation == plan.CriterionAggregation;
        ImmutableArray<WeightedPart> all = [.. levels.SelectMany(l => l.Parts)];
        var total = isOne ? Below(all, panel) : null;
        if (total is not null && below.IsAdditive)
        {
            var isBounded = scores.Unbounded is null;
            return new SystemScores(system.Id, total, [.. levels.Select(l => Summed(system, l, panel, isBounded, all))]);
        }
        var inside = levels.Select(l => (Level: l, Score: Below(l.Normed(), panel))).ToList();
        ImmutableArray<WeightedPart> criteria = [.. inside.Select(i => new WeightedPart(i.Level.Weight, i.Score))];
        total ??= Enough(Given.By(above, above.Aggregate(criteria, panel, plan.CriterionAggregation, diagnostics)), criteria);
        var none = LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (_, _) => null);
        return new SystemScores(
            system.Id, total, [.. inside.Select(i => new CriterionScores(system.Id, i.Level.Criterion.Id, none, i.Score))]);
    }

    private void RefuseNegative(Subsystem system, NormalizedScores scores)
    {
        var negative = scores.Indicators.FirstOrDefault(i => scores.Of(i).Any(y => y < 0));
        if (negative.Value is null) return;
        var choice = below.RefusesNegative ? plan.IndicatorAggregation : plan.CriterionAggregation;
        diagnostics.Error(
            "RG4116",
                $"'{choice.Method}' is not defined for values below 0, which indicator '{negative}' of system '{system.Id}' has once it " +
                    "is standardized",
            choice.Span, "use `normalization: min-max`, or `aggregation: arithmetic`");
    }

    private LabeledMatrix<UnitId, Year> Below(ImmutableArray<WeightedPart> parts, Panel panel) =>
        Enough(Given.By(below, below.Aggregate(parts, panel, plan.IndicatorAggregation, diagnostics)), parts);

    /// <summary>The scores of which enough is there, by weight.</summary>
    private LabeledMatrix<UnitId, Year> Enough(LabeledMatrix<UnitId, Year> scores, ImmutableArray<WeightedPart> parts)
    {
        bool IsEnough(int u, int t) => Share(parts, u, t) >= plan.Available - 1e-12;
        var all = Enumerable.Range(0, scores.Columns.Count).All(t => parts.Any(p => p.Weight.At(t) > 0)) && AreWhole(parts);
        return all ? scores
            : LabeledMatrix<UnitId, Year>.From(scores.Rows, scores.Columns, (u, t) => IsEnough(u, t) ? scores.At(u, t) : null);
    }

    private static bool AreWhole(ImmutableArray<WeightedPart> parts) => parts.All(p => p.Values.IsWhole);

    /// <summary>The share of the weight whose values are there.</summary>
    private static double Share(ImmutableArray<WeightedPart> parts, int unit, int year)
    {
        var (all, there) = (0.0, 0.0);
        foreach (var part in parts)
        {
            var weight = part.Weight.At(year) ?? 0;
            all += weight;
            if (part.Values.Has(unit, year)) there += weight;
        }
        return all > 0 ? there / all : 0;
    }

    /// <summary>
    /// A criterion's part of a sum; where values of the system are missing there is none, since the others share in their weight.
    /// </summary>
    private CriterionScores Summed(Subsystem system, CriterionLevel level, Panel panel, bool isBounded, ImmutableArray<WeightedPart> all)
    {
        var sum = Below(level.Parts, panel);
        var score = sum.View([.. panel.Years.Select((_, t) => new ShareOfWeight(level.Weight.At(t) ?? 0, isBounded))]);
        var isWhole = AreWhole(all);
        var contribution = isWhole && sum.IsWhole ? sum
            : LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
                panel.IsPresent(u, t) && (isWhole || Share(all, u, t) == 1) ? sum.At(u, t) ?? 0 : null);
        return new CriterionScores(system.Id, level.Criterion.Id, contribution, score);
    }

    private static CriterionLevel Level(Criterion criterion, Panel panel, NormalizedScores scores, Weights weights)
    {
        var parts = criterion.Indicators
            .Select(i => new WeightedPart(weights.Values.Row(i.Id), scores.Of(i.Id)) { Indicator = i }).ToImmutableArray();
        var weight = LabeledVector<Year>.From(panel.Years, t => parts.Sum(p => p.Weight.At(t)!.Value));
        return new CriterionLevel(criterion, parts, weight);
    }

    /// <summary>A criterion's part of a sum, over its weight; nothing where it has none.</summary>
    private readonly struct ShareOfWeight(double weight, bool isBounded) : IScale
    {
        public double Of(double number) => !(weight > 0) ? double.NaN : isBounded ? Math.Clamp(number / weight, 0, 1) : number / weight;
    }

    /// <summary>A criterion with its indicators and the sum of their weights.</summary>
    private sealed record CriterionLevel(Criterion Criterion, ImmutableArray<WeightedPart> Parts, LabeledVector<Year> Weight)
    {
        /// <summary>The indicators with weights that sum to 1 inside the criterion; 0 where the criterion has no weight.</summary>
        public ImmutableArray<WeightedPart> Normed() =>
            [.. Parts.Select(p => p with { Weight = LabeledVector<Year>.From(p.Weight.Axis, t => Share(p, t)) })];

        private double? Share(WeightedPart part, int year) => Weight.At(year) is > 0 and var sum ? part.Weight.At(year) / sum : 0;
    }
}
