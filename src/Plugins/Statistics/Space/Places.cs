using System.Globalization;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Space;

/// <summary>Where units lie, as columns of their list say.</summary>
public static class Places
{
    private static readonly string[] Longitude = ["lon", "lng", "longitude"], Latitude = ["lat", "latitude"];

    /// <summary>Degrees east and north; null where the list does not say.</summary>
    public static (double Longitude, double Latitude)? Of(Unit unit) =>
        Degrees(unit, Longitude) is { } x && Degrees(unit, Latitude) is { } y ? (x, y) : null;

    private static double? Degrees(Unit unit, string[] columns)
    {
        var text = unit.Attributes.FirstOrDefault(a => columns.Contains(a.Key, StringComparer.OrdinalIgnoreCase)).Value;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
    }
}
