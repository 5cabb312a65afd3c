namespace ReportGen.Statistics.Space;

/// <summary>What makes units neighbors.</summary>
public enum NeighborsBy
{
    /// <summary>Nothing: no neighbors are looked at.</summary>
    None,
    /// <summary>A list of pairs.</summary>
    List,
    /// <summary>The nearest by longitude and latitude.</summary>
    Nearest,
    /// <summary>All others, the nearer the more.</summary>
    InverseDistance,
}
