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
        if (input.Results.Find(ObstacleResult.Key) is not { IsNone: false } obstacles) return null;
        var (names, degrees) = (new Names(plan), obstacles.Overall.Degrees);
        var order = obstacles.Indicators.OrderByDescending(id => Printed.Ranked(degrees[id])).ToList();
        var top = order.Take(ObstacleOptions.Of(plan).Top).ToList();
        var tied = order.Skip(top.Count).TakeWhile(id => Printed.Ranked(degrees[id]) == Printed.Ranked(degrees[top[^1]]));
        return new TableBlock(
            Id, words["top.caption"],
            [
                new("rank", words["head.rank"], NumberStyle.Integer),
                new("indicator", words["head.indicator"], NumberStyle.Text),
                new("criterion", words["head.criterion"], NumberStyle.Text),
                new("degree", words["top.degree"], NumberStyle.Percent2) { Unit = "%" },
            ],
            [
                .. top.Concat(tied).Select(id => ImmutableArray.Create<TableCell>(
                    1 + order.Count(o => Printed.Ranked(degrees[o]) > Printed.Ranked(degrees[id])), input.In(names.Of(id)),
                    input.In(names.Of(obstacles.CriterionOf(id))), degrees.At(id))),
            ]);
    }
}
