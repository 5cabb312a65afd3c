using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Trend;

/// <summary>A subject's course over the years against the mean of all units.</summary>
public sealed class TrendProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => [new Facts<HistoryFacts>("history", input => HistoryFacts.Of(subject, input))];

    /// <inheritdoc/>
    public IEnumerable<IFigureBuilder> Figures(Subject subject) => [new CourseFigure(subject)];
}
