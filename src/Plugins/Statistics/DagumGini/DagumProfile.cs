using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.DagumGini;

/// <summary>The inequality inside a region.</summary>
public sealed class DagumProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject is RegionSubject region
        ? [new Facts<InequalityFacts>("inequality", input => InequalityFacts.In(region, input))]
        : [];
}
