using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>The indicators with the greatest mean obstacle degree.</summary>
public sealed class TopObstaclesTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "top-obstacles";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(ObstacleResult.Key) is not { } obstacles) return null;
        var (zh, names) = (language == "zh", new Names(plan));
        return new TableBlock(Id, zh ? "主要障碍因子" : "Greatest obstacles",
        [
            new("rank", zh ? "位次" : "Rank", NumberStyle.Integer), new("indicator", zh ? "指标" : "Indicator", NumberStyle.Text),
            new("criterion", zh ? "准则层" : "Criterion", NumberStyle.Text), new("degree", zh ? "障碍度" : "Degree", NumberStyle.Percent2) { Unit = "%" },
        ],
        [.. Top(plan, obstacles).Select((j, i) => ImmutableArray.Create<TableCell>(
            i + 1, names.Of(obstacles.Indicators[j]).In(language), names.Of(obstacles.Criteria[j]).In(language), obstacles.Means[0].Degrees.At(j)))]);
    }

    /// <summary>Positions of the greatest obstacles over all unit-years, as many as the study asks for.</summary>
    internal static IEnumerable<int> Top(ReportPlan plan, ObstacleResult obstacles) =>
        Enumerable.Range(0, obstacles.Indicators.Count).OrderByDescending(j => obstacles.Means[0].Degrees.At(j)).Take(plan.OptionsOf<ObstacleOptions>("obstacle-degree").Top);
}
