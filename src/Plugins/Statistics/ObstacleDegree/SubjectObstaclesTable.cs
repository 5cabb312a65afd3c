using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
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
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(ObstacleResult.Key) is not { } result) return null;
        var (zh, names, view) = (language == "zh", new Names(plan), new SubjectView(subject, results));
        var own = SubjectObstacles.Of(plan, results, view);
        var top = own.Top(plan.OptionsOf<ObstacleOptions>("obstacle-degree").Top).ToList();
        if (top.Count == 0) return null;
        var manyYears = view.First < view.Last;
        return new TableBlock(Id, zh ? $"{view.Year}年的主要障碍因子" : $"Greatest obstacles, {view.Year}",
        [
            new("rank", zh ? "序号" : "No.", NumberStyle.Integer), new("indicator", zh ? "指标" : "Indicator", NumberStyle.Text), new("criterion", zh ? "准则层" : "Criterion", NumberStyle.Text),
            new("degree", zh ? $"{view.Year}年" : view.Year.ToString(), NumberStyle.Percent2) { Unit = "%" },
            .. manyYears ? new TableColumn[] { new("mean", zh ? "历年均值" : "All years", NumberStyle.Percent2) { Unit = "%" } } : [],
        ],
        [.. top.Select((j, i) => ImmutableArray.Create<TableCell>(
        [
            i + 1, names.Of(own.Indicators[j]).In(language), names.Of(result.Criteria[j]).In(language), own.Last.At(j), .. manyYears ? [(TableCell)own.All.At(j)] : Array.Empty<TableCell>(),
        ]))])
        {
            Wide = true, // names of indicators are long
        };
    }
}
