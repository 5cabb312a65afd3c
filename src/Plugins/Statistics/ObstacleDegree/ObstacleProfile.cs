using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
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

/// <summary>A subject's greatest obstacles in its last year.</summary>
/// <param name="Year">The last year it is observed in.</param>
/// <param name="None">True when every indicator is at its best.</param>
/// <param name="Top">The greatest ones, as many as the study names.</param>
/// <param name="Share">Their degrees together, a share of 1.</param>
public sealed record GreatestObstacles(Year Year, bool None, ImmutableArray<Obstacle> Top, double Share);

/// <summary>obstacles: a subject's greatest obstacles.</summary>
internal sealed class SubjectObstacleFacts(Subject subject) : IFacts
{
    /// <inheritdoc/>
    public string Id => "obstacles";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        if (input.Results.Find(ObstacleResult.Key) is null) return null;
        var (view, names) = (new SubjectView(subject, input.Results), new Names(input.Plan));
        var own = SubjectObstacles.Of(input.Plan, input.Results, view);
        return new GreatestObstacles(
            view.Last, own.IsNone, [.. own.Top.Select(id => new Obstacle(names.Of(id), own.Last[id]))], own.Top.Sum(id => own.Last[id]));
    }
}
