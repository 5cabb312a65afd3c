namespace ReportGen.Statistics.Space;

/// <summary>Distances on a sphere of the earth's mean radius.</summary>
public static class GreatCircle
{
    private const double RadiusKm = 6371.0088;

    /// <summary>The distance of two places in km; longitude and latitude in degrees.</summary>
    public static double Km((double Longitude, double Latitude) a, (double Longitude, double Latitude) b)
    {
        static double Radians(double degrees) => degrees * Math.PI / 180;
        var (up, across) = (Math.Sin(Radians(b.Latitude - a.Latitude) / 2), Math.Sin(Radians(b.Longitude - a.Longitude) / 2));
        var half = (up * up) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * across * across);
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
