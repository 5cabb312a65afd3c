namespace ReportGen.Statistics.MarkovChain;

/// <summary>What divides the means of neighbors into classes.</summary>
public enum SpatialLag
{
    /// <summary>Their own quantiles, over all units and years.</summary>
    Quantiles,
    /// <summary>The bounds of the values themselves; the means being smoother, the outer classes are thin.</summary>
    OwnBounds,
}
