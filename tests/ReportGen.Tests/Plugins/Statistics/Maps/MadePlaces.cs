namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>GeoJSON of rectangles.</summary>
internal static class MadePlaces
{
    /// <summary>A feature: its code as JSON, and its side or sides.</summary>
    public static string Place(string code, params (double West, double South, double East, double North)[] sides) =>
        "{\"properties\": {\"code\": " + code + "}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": ["
            + string.Join(",", sides.Select(s => FormattableString.Invariant(
                $"[[[{s.West},{s.South}],[{s.East},{s.South}],[{s.East},{s.North}],[{s.West},{s.North}],[{s.West},{s.South}]]]"))) + "]}}";

    /// <summary>A file of features.</summary>
    public static string Collection(params string[] places) =>
        "{\"type\": \"FeatureCollection\", \"features\": [" + string.Join(",", places) + "]}";
}
