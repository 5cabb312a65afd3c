using System.Collections.Immutable;

namespace ReportGen.Statistics.Shared;

/// <summary>Options of a figure that names some units.</summary>
public interface IOfUnits
{
    /// <summary>Their ids; none for those that the figure chooses.</summary>
    ImmutableArray<string> Units { get; }
}
