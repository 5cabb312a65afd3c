using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>What the .prj file of a shapefile says of its coordinates (well-known text, as OGC 01-009 and ISO 19162 have it).</summary>
internal static partial class CoordinateReference
{
    private const double Degree = Math.PI / 180, Close = 1e-9;

    /// <summary>
    /// Why a map cannot take the coordinates; null where they are longitudes and latitudes in degrees from Greenwich, of whatever datum:
    /// from one to another they differ by less than a map shows.
    /// </summary>
    public static string? Refused(string text)
    {
        var head = Head().Match(text);
        if (!head.Success) return "it does not say what its coordinates are";
        var (kind, name) = (head.Groups[1].Value.ToUpperInvariant(), head.Groups[2].Value);
        if (kind is not ("GEOGCS" or "GEOGCRS" or "GEODCRS")) return $"its coordinates are those of '{name}', not degrees";
        if (Prime().Match(text) is { Success: true } prime && Math.Abs(Number(prime)) > Close)
        {
            return $"its longitudes are counted from {prime.Groups[1].Value}, not from Greenwich";
        }
        // the last unit is that of the coordinates; ones before it, of the prime meridian, are angles as well
        return Unit().Matches(text) is { Count: > 0 } units && Math.Abs(Number(units[^1]) - Degree) > Close
            ? $"its coordinates are in {units[^1].Groups[1].Value}, not in degrees"
            : null;
    }

    private static double Number(Match match) =>
        double.TryParse(match.Groups[2].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    [GeneratedRegex("""^\s*([A-Za-z_]+)\s*[\[(]\s*"([^"]*)["]""")]
    private static partial Regex Head();

    [GeneratedRegex("""\bPRIMEM\s*[\[(]\s*"([^"]*)"\s*,\s*([-+.\dEe]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Prime();

    [GeneratedRegex("""\b(?:ANGLE)?UNIT\s*[\[(]\s*"([^"]*)"\s*,\s*([-+.\dEe]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
