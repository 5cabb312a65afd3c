using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Scores;

/// <summary>A subject's criterion scores against the mean of all units, and what made its scores rise or fall.</summary>
public sealed class ScoresProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) =>
    [
        new Facts<CriteriaFacts>("criteria", input => CriteriaFacts.Of(subject, input)),
        new Facts<ChangesFacts>("changes", input => ChangesFacts.Of(subject, input)),
    ];

    /// <inheritdoc/>
    public IEnumerable<IFigureBuilder> Figures(Subject subject) => [new CriteriaFigure(subject)];
}
