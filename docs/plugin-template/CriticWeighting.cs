using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace MyPlugin;

/// <summary>The keys that may stand beside `method: my-critic`.</summary>
public sealed record CriticOptions
{
    /// <summary>The least weight an indicator gets, before the weights are made to sum to 1.</summary>
    public double Floor { get; init; }
}

/// <summary>The weighting "my-critic", over all years together.</summary>
public sealed class CriticWeighting() : Weighting<CriticOptions>("my-critic")
{
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, CriticOptions options, DiagnosticBag diagnostics)
    {
        var years = scores.Values[0].Columns;
        var kept = scores.Indicators.Where(j => scores.Of(j).Gaps.Count() < scores.Of(j).Rows.Count * years.Count).ToList();
        var columns = kept.Select(j => Cells(scores.Of(j))).ToList();
        var (weights, deviations) = CriticWeight.Of(columns);
        var raised = weights.Select(w => Math.Max(w, options.Floor)).ToArray();
        double Weight(IndicatorId j) => kept.IndexOf(j) is >= 0 and var at ? raised[at] / raised.Sum() : 0;
        return new Weights(
            scores.System, Scope.Pooled,
            LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, _) => Weight(scores.Indicators[j])),
            new WeightColumn("deviation", LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, _) =>
                kept.IndexOf(scores.Indicators[j]) is >= 0 and var at ? deviations[at] : null)));
    }

    private static double[] Cells(LabeledMatrix<UnitId, Year> values) =>
    [
        .. from unit in values.Rows
           from year in values.Columns
           where values.TryGet(unit, year, out _)
           select values[unit, year],
    ];
}
