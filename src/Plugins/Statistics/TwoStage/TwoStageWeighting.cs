using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.TwoStage;

/// <summary>The weighting "two-stage": indicators are weighed inside their criteria, then criteria by their scores.</summary>
/// <remarks>
/// <b>Source.</b> Weights by levels as papers multiply them; no single publication. Each stage has the source of its own method.
/// <b>Symbols.</b> v weight inside a criterion, sum 1 there; V score of a criterion; omega weight of a criterion, sum 1; w weight.
///     w_j = omega_k v_j
///     V_k = sum_j v_j y_j
/// <b>Conventions.</b> Criteria are weighed by their scores as they are, which are not standardized again. One indicator in a criterion: v
/// = 1.
/// </remarks>
public sealed class TwoStageWeighting() : WeightingOfOthers<TwoStageOptions>("two-stage")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, TwoStageOptions options, WeighBy by, DiagnosticBag diagnostics)
    {
        if (options.Within is not { } within || options.Across is not { } across)
        {
            diagnostics.Error(
                "RG4128", "two-stage weights need a method for each stage", system.Span,
                "`weighting: {method: two-stage, within: entropy, across: equal}`");
            return ProportionalWeights.Of(scores, scope, _ => 1);
        }
        var inside = system.Criteria.Select(c => by(Part(scores, c), Alone(system, c), within)).ToList();
        if (diagnostics.HasErrors) return ProportionalWeights.Of(scores, scope, _ => 1);
        var above = by(Scores(scores, system, inside), OfCriteria(system), across);
        var years = scores.Values[0].Columns;
        var at = system.Criteria.SelectMany((c, k) => c.Indicators.Select((_, j) => (Criterion: k, Indicator: j))).ToList();
        LabeledMatrix<IndicatorId, Year> Labeled(Func<(int Criterion, int Indicator), int, double?> value) =>
            LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) => value(at[j], t));
        var names = inside.SelectMany(w => w.Columns).Select(c => c.Id).Distinct();
        return new Weights(
            scores.System, scope, Labeled((j, t) => above.Values.At(j.Criterion, t) * inside[j.Criterion].Values.At(j.Indicator, t)),
            [
                .. names.Select(id => new WeightColumn(id, Labeled((j, t) => inside[j.Criterion].Column(id)?.At(j.Indicator, t)))),
                new WeightColumn("within", Labeled((j, t) => inside[j.Criterion].Values.At(j.Indicator, t))),
                new WeightColumn("across", Labeled((j, t) => above.Values.At(j.Criterion, t))),
            ])
        {
            Audits = [.. inside.SelectMany(w => w.Audits), .. above.Audits],
        };
    }

    private static Subsystem Alone(Subsystem system, Criterion criterion) =>
        system with { System = system.System with { Criteria = [criterion] } };

    private static NormalizedScores Part(NormalizedScores scores, Criterion criterion) => new(
        scores.System, scores.Scope, new Axis<IndicatorId>(criterion.Indicators.Select(i => i.Id)),
        [.. criterion.Indicators.Select(i => scores.All[scores.Indicators.PositionOf(i.Id)])]);

    /// <summary>The criteria as the indicators of a system, each with its own weight where one is given.</summary>
    private static Subsystem OfCriteria(Subsystem system)
    {
        var criteria = system.Criteria.Select(
            c => new Indicator(Named(c), c.Name, null, Direction.Benefit, c.Id.Value, c.Span) { Weight = c.Weight });
        var one = system.Criteria[0] with { Id = new CriterionId(system.Id.Value), Weight = null, Indicators = [.. criteria] };
        return system with { System = system.System with { Criteria = [one] } };
    }

    private static NormalizedScores Scores(NormalizedScores scores, Subsystem system, List<Weights> inside) => new(
        scores.System, scores.Scope, new Axis<IndicatorId>(system.Criteria.Select(Named)),
        [.. system.Criteria.Select((c, k) => Score(Part(scores, c), inside[k]))]);

    private static NormalizedIndicator Score(NormalizedScores part, Weights weights)
    {
        var (units, years) = (part.Values[0].Rows, part.Values[0].Columns);
        var score = LabeledMatrix<UnitId, Year>.From(units, years, (u, t) =>
        {
            var (sum, any) = (0.0, false);
            for (var j = 0; j < part.Values.Length; j++)
            {
                if (part.Values[j].At(u, t) is { } y) (sum, any) = (sum + (weights.Values.At(j, t)!.Value * y), true);
            }
            return any ? part.Unbounded is null ? Math.Clamp(sum, 0, 1) : sum : null;
        });
        var none = LabeledVector<Year>.From(years, _ => null);
        return new NormalizedIndicator(score, none, none) { Ends = part.Unbounded is null ? Interval.Unit : null };
    }

    private static IndicatorId Named(Criterion criterion) => new(criterion.Id.Value);
}
