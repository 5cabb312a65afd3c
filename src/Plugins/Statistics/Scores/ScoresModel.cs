using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>The model "scores": the composite scores of the systems, as measures of other models.</summary>
/// <remarks>
/// <b>Source.</b> Those of the normalization, the weighting and the aggregation in force.
/// <b>Symbols.</b> y standardized values, w weights, f the aggregation; U score.
///     U = f(w, y)
/// <b>Conventions.</b> Values are treated for outliers, standardized, weighed and aggregated, in this order. A score without a value of
/// some indicator is not defined, unless the option "available" lets the others share in its weight.
/// </remarks>
public sealed class ScoresModel() : Model<NoOptions, ScoresResult>(ScoresResult.Key)
{
    /// <inheritdoc/>
    protected override ScoresResult Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics)
    {
        var scores = input.Results.Scores;
        return new ScoresResult(
            [.. input.Plan.Systems.Zip(scores, (system, score) => Measure(system.System, score, input.Plan))],
            [.. scores.SelectMany(s => s.Criteria)]);
    }

    private static Measure Measure(IndicatorSystem system, SystemScores score, ReportPlan plan) =>
        new(
            new MeasureId(system.Id.Value), system.Name, system.Symbol,
            score.Values) { Scale = plan.Scales.GetValueOrDefault(system.Id.Value)?.Over(Shared.GradeOf.Observed(score.Values)) };
}
