using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>A subject's greatest obstacles of its last year, with their mean over its years.</summary>
internal sealed class SubjectObstaclesTable(Subject subject) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "obstacles";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, words) = (input.Plan, input.Results, input.Words);
        if (results.Find(ObstacleResult.Key) is not { } result) return null;
        var (names, view) = (new Names(plan), new SubjectView(subject, results));
        var own = SubjectObstacles.Of(plan, results, view);
        if (own.Top.IsEmpty) return null;
        TableColumn Degree(string id, string title) => new(id, title, NumberStyle.Percent2) { Unit = "%" };
        IEnumerable<TableCell> Cells(IndicatorId id, int number)
        {
            yield return number;
            yield return input.In(names.Of(id));
            yield return input.In(names.Of(result.CriterionOf(id)));
            yield return own.Last.At(id);
            if (view.HasYears) yield return own.All.At(id);
        }
        return new TableBlock(
            Id, words["own.caption", view.Last],
            [
                new("rank", words["own.number"], NumberStyle.Integer),
                new("indicator", words["head.indicator"], NumberStyle.Text),
                new("criterion", words["head.criterion"], NumberStyle.Text),
                Degree("degree", words["head.in-year", view.Last]),
                .. view.HasYears ? [Degree("mean", words["own.mean"])] : Array.Empty<TableColumn>(),
            ],
            [.. own.Top.Select((id, i) => Cells(id, i + 1).ToImmutableArray())])
        {
            Wide = true, // names of indicators are long
        };
    }
}
