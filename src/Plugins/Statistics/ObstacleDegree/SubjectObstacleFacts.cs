using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>A subject's greatest obstacles in its last year.</summary>
/// <param name="Year">The last year it is observed in.</param>
/// <param name="None">True when every indicator is at its best.</param>
/// <param name="Top">The greatest ones, as many as the study names.</param>
/// <param name="Share">Their degrees together, a share of 1.</param>
public sealed record SubjectObstacleFacts(Year Year, bool None, ImmutableArray<Obstacle> Top, double Share)
{
    /// <summary>The facts of a subject; null where the model did not run, or nothing of it has a score in its last year.</summary>
    public static SubjectObstacleFacts? Of(Subject subject, PartInput input)
    {
        if (input.Results.Find(ObstacleResult.Key) is null) return null;
        var (view, names) = (new SubjectView(subject, input.Results), new Names(input.Plan));
        var own = SubjectObstacles.Of(input.Plan, input.Results, view);
        return !own.IsDefined ? null : new SubjectObstacleFacts(
            view.Last, own.IsNone, [.. own.Top.Select(id => new Obstacle(names.Of(id), own.Last[id]))], own.Top.Sum(id => own.Last[id]));
    }
}
