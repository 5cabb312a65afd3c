using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Grading;

/// <summary>A unit's coordination grade, then and now; how many of a region's units are in each.</summary>
public sealed class GradingProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => [new Facts<GradeFacts>("grade", input => GradeFacts.Of(subject, input))];

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) => subject is RegionSubject region ? [new RegionGradesTable(region)] : [];
}
