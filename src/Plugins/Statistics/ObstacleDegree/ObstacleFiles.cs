using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>obstacle_indicator, obstacle_criterion.</summary>
public sealed class ObstacleFiles : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("obstacle_indicator", ["by", "key", "system", "criterion", "indicator"]),
        new("obstacle_criterion", ["by", "key", "system", "criterion"]) { IsSum = true },
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(ObstacleResult.Key) is not { } obstacles) yield break;
        yield return new(
            "obstacle_indicator", ["by", "key", "system", "criterion", "indicator", "degree"],
            obstacles.Means.SelectMany(m => Indicators(obstacles, m)));
        yield return new(
            "obstacle_criterion", ["by", "key", "system", "criterion", "degree"],
            obstacles.Means.SelectMany(m => Criteria(plan, obstacles, m)));
    }

    private static IEnumerable<ResultCell[]> Indicators(ObstacleResult obstacles, ObstacleMeans means)
    {
        for (var j = 0; j < obstacles.Indicators.Count; j++)
        {
            yield return
            [
                means.By, means.Key, obstacles.Systems[j].Value, obstacles.Criteria[j].Value, obstacles.Indicators[j].Value,
                means.Degrees.At(j),
            ];
        }
    }

    private static IEnumerable<ResultCell[]> Criteria(ReportPlan plan, ObstacleResult obstacles, ObstacleMeans means) =>
        from system in plan.Systems
        from criterion in system.Criteria
        select new ResultCell[] { means.By, means.Key, system.Id.Value, criterion.Id.Value, obstacles.OfCriterion(means, criterion.Id) };
}
