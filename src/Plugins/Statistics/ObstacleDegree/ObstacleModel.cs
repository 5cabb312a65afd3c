using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>The model "obstacle-degree": how much each indicator holds the units back, over all, by year, grade and region.</summary>
public sealed class ObstacleModel() : Model<ObstacleOptions, ObstacleResult>(ObstacleResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.IfThere(GradingResult.Key)];

    /// <inheritdoc/>
    protected override ObstacleResult? Compute(ModelInput input, ObstacleOptions options, DiagnosticBag diagnostics)
    {
        var (plan, results) = (input.Plan, input.Results);
        var computed = plan.Systems.Where(s => !s.IsGiven).ToList();
        if (computed.Count == 0)
        {
            diagnostics.Note("RG4401", "obstacle degrees need indicators; every system is given by its score", Span(input));
            return null;
        }
        if (results.Normalized.FirstOrDefault(n => n.Unbounded is not null) is { } other)
        {
            diagnostics.Error(
                "RG4402", $"obstacle degrees need standardized values in [0, 1], which those of indicator '{other.Unbounded}' need not be",
                Span(input),
                "use `normalization: min-max` (`cap: true`), or `obstacle-degree: {enabled: false}`");
            return null;
        }
        var columns = new ObstacleColumns(plan, results);
        var means = columns.Means(UnitYearKeys.All(plan, results, options.GradeBy));
        if (means.IsEmpty) return null; // no unit-year has a score, which is told of the scores
        return new ObstacleResult(
            columns.Indicators,
            [.. computed.SelectMany(s => s.Criteria).SelectMany(c => c.Indicators.Select(_ => c.Id))],
            [.. computed.SelectMany(s => s.Indicators.Select(_ => s.Id))],
            means, [.. columns.WithoutObstacle]);
    }
}
