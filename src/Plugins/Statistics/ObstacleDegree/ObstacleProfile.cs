using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>What holds a subject back most.</summary>
public sealed class ObstacleProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) =>
        [new Facts<SubjectObstacleFacts>("obstacles", input => SubjectObstacleFacts.Of(subject, input))];

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) => [new SubjectObstaclesTable(subject)];
}
