using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Maps;

/// <summary>Where a subject lies.</summary>
public sealed class MapsProfile : IProfile
{
    /// <inheritdoc/>
    public IFigureBuilder Emblem(Subject subject) => new LocatorFigure(subject);
}
