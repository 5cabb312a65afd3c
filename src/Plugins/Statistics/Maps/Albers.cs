using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Maps;

/// <summary>
/// The equal-area conic projection of Albers on a sphere of radius 1, and the cylindrical one of Lambert where it has no cone.
/// </summary>
/// <remarks>
/// <b>Source.</b> Snyder (1987), Map projections: a working manual, USGS Professional Paper 1395, section 14.
/// <b>Symbols.</b> p latitude, l longitude; p1, p2 standard parallels, at a sixth of the extent from its south and its north; l0 middle.
///     n = (sin p1 + sin p2) / 2,  C = cos^2 p1 + 2 n sin p1,  r(p) = sqrt(C - 2 n sin p) / n
///     x = r(p) sin(n (l - l0)),  y = r(p0) - r(p) cos(n (l - l0))
/// </remarks>
/// <param name="p0">Latitude of origin in degrees.</param>
/// <param name="l0">Middle longitude in degrees.</param>
/// <param name="p1">The southern standard parallel in degrees.</param>
/// <param name="p2">The northern one.</param>
public sealed class Albers(double p0, double l0, double p1, double p2)
{
    private const double Flat = 1e-3; // a cone so wide is a cylinder

    private readonly double n = (Sin(p1) + Sin(p2)) / 2;

    /// <summary>The projection that fits an extent in degrees.</summary>
    public static Albers Fitting(double west, double east, double south, double north)
    {
        var sixth = (north - south) / 6;
        return new Albers((south + north) / 2, (west + east) / 2, south + sixth, north - sixth);
    }

    /// <summary>A map's plane, to the right and down, in the projection that fits a box.</summary>
    public static Func<(double Longitude, double Latitude), MapPoint> Plane(DegreeBox box)
    {
        var fitting = Fitting(box.West, box.East, box.South, box.North);
        return p => fitting.At(p.Longitude, p.Latitude) is var (x, y) ? new MapPoint(x, -y) : default;
    }

    /// <summary>Where a place lies: to the right and upward.</summary>
    public (double X, double Y) At(double longitude, double latitude)
    {
        var away = (longitude - l0) * Math.PI / 180;
        if (Math.Abs(n) < Flat)
        {
            var narrow = Math.Cos(p2 * Math.PI / 180);
            return (away * narrow, (Sin(latitude) - Sin(p0)) / narrow);
        }
        var (r, angle) = (Radius(latitude), n * away);
        return (r * Math.Sin(angle), Radius(p0) - (r * Math.Cos(angle)));
    }

    private double Radius(double latitude)
    {
        var cos = Math.Cos(p1 * Math.PI / 180);
        return Math.Sqrt(Math.Max(0, (cos * cos) + (2 * n * Sin(p1)) - (2 * n * Sin(latitude)))) / n;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
