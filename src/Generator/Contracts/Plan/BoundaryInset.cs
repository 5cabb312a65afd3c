using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>
/// A part of a map that is drawn in a frame. Outlines that lie wholly in its box stand there and not on the main map; of those that reach
/// into it, which stay on the main map, the frame shows what it has room for.
/// </summary>
/// <param name="Name">What stands in the frame.</param>
/// <param name="Box">What the frame shows.</param>
/// <param name="Corner">The corner of the map that the frame stands in.</param>
/// <param name="Width">The frame's width as a share of the map's.</param>
/// <param name="Span">Where the study declares it.</param>
public sealed record BoundaryInset(LocalizedText Name, DegreeBox Box, MapCorner Corner, double Width, SourceSpan Span)
{
    /// <summary>The width where nothing is said.</summary>
    public const double UsualWidth = 0.22;
}

/// <summary>A corner of a map.</summary>
public enum MapCorner
{
    /// <summary>In the south-east.</summary>
    LowerRight,
    /// <summary>In the south-west.</summary>
    LowerLeft,
    /// <summary>In the north-east.</summary>
    UpperRight,
    /// <summary>In the north-west.</summary>
    UpperLeft,
}

/// <summary>What lies between two longitudes and two latitudes, in degrees.</summary>
/// <param name="West">The lesser longitude.</param>
/// <param name="South">The lesser latitude.</param>
/// <param name="East">The greater longitude.</param>
/// <param name="North">The greater latitude.</param>
public sealed record DegreeBox(double West, double South, double East, double North)
{
    /// <summary>True for a point in it or on its edge.</summary>
    public bool Holds((double Longitude, double Latitude) point) =>
        point.Longitude >= West && point.Longitude <= East && point.Latitude >= South && point.Latitude <= North;
}
