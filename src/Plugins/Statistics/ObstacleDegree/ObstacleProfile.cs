using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>What holds a subject back most.</summary>
public sealed class ObstacleProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => [new SubjectObstacleFacts(subject)];

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) => [new SubjectObstaclesTable(subject)];
}

/// <summary>obstacles: a subject's greatest obstacles in its last year.</summary>
internal sealed class SubjectObstacleFacts(Subject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "obstacles";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(ObstacleResult.Key) is null) return null;
        var (view, names) = (new SubjectView(subject, results), new Names(plan));
        var own = SubjectObstacles.Of(plan, results, view);
        var top = own.Top(plan.OptionsOf<ObstacleOptions>("obstacle-degree").Top).ToList();
        return new Dictionary<string, object?>
        {
            ["year"] = view.Year.ToString(),
            ["none"] = own.IsNone,
            ["top"] = top.Select(j => (object?)new Dictionary<string, object?> { ["name"] = names.Of(own.Indicators[j]), ["degree"] = own.Last.At(j) }).ToList(),
            ["share"] = top.Sum(j => own.Last.At(j) ?? 0),
        };
    }
}
