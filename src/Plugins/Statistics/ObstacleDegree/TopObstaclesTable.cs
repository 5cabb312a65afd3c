using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
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
        var (plan, words) = (input.Plan, input.Words);
        if (input.Results.Find(ObstacleResult.Key) is not { } obstacles) return null;
        var (names, degrees) = (new Names(plan), obstacles.Overall.Degrees);
        var top = obstacles.Indicators.OrderByDescending(degrees.At).Take(ObstacleOptions.Of(plan).Top);
        return new TableBlock(
            Id, words["top.caption"],
            [
                new("rank", words["head.rank"], NumberStyle.Integer),
                new("indicator", words["head.indicator"], NumberStyle.Text),
                new("criterion", words["head.criterion"], NumberStyle.Text),
                new("degree", words["top.degree"], NumberStyle.Percent2) { Unit = "%" },
            ],
            [
                .. top.Select((id, i) => ImmutableArray.Create<TableCell>(
                    i + 1, input.In(names.Of(id)), input.In(names.Of(obstacles.CriterionOf(id))), degrees.At(id))),
            ]);
    }
}
