using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>The features of a GeoJSON file (RFC 7946) whose shapes are polygons, or the shapes of a <see cref="Topology"/>.</summary>
internal static class GeoJson
{
    /// <exception cref="FormatException">The file has no features.</exception>
    public static IReadOnlyList<Outline> Read(JsonElement root)
    {
        var isObject = root.ValueKind == JsonValueKind.Object;
        if (isObject && root.TryGetProperty("type", out var type) && $"{type}" == "Topology")
        {
            var topology = new Topology(root);
            return Outlines(Topology.Shapes(root), topology.Rings);
        }
        var features = isObject && root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : Enumerable.Empty<JsonElement>();
        return Outlines(features, Rings);
    }

    private static IReadOnlyList<Outline> Outlines(
        IEnumerable<JsonElement> features, Func<JsonElement, int, IEnumerable<ImmutableArray<(double, double)>>> rings)
    {
        List<Outline> all = [.. features.Select((f, i) => new Outline(Properties(f), () => rings(f, i + 1)))];
        return all.Count > 0 ? all : throw new FormatException("it has no features");
    }

    private static Dictionary<string, string?> Properties(JsonElement feature)
    {
        var properties = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var all)
            || all.ValueKind != JsonValueKind.Object) return properties;
        foreach (var property in all.EnumerateObject())
        {
            properties[property.Name] = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                _ => null,
            };
        }
        return properties;
    }

    private static IEnumerable<ImmutableArray<(double Longitude, double Latitude)>> Rings(JsonElement feature, int number)
    {
        var shape = feature.TryGetProperty("geometry", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        var type = shape.ValueKind == JsonValueKind.Object && shape.TryGetProperty("type", out var word) ? $"{word}" : "nothing";
        if (type is not ("Polygon" or "MultiPolygon") || !shape.TryGetProperty("coordinates", out var coordinates))
        {
            throw new FormatException($"feature {number} is a {type}, not a Polygon or MultiPolygon");
        }
        var polygons = type == "Polygon" ? [coordinates] : Items(coordinates, number);
        return polygons.SelectMany(p => Items(p, number)).Select(r => Items(r, number).Select(p => Point(p, number)).ToImmutableArray());
    }

    private static IEnumerable<JsonElement> Items(JsonElement list, int number) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new FormatException($"feature {number} has coordinates that are no list");

    private static (double, double) Point(JsonElement point, int number) => (Degrees(point, 0, number), Degrees(point, 1, number));

    private static double Degrees(JsonElement point, int at, int number) =>
        point.ValueKind == JsonValueKind.Array && point.GetArrayLength() > at && point[at].ValueKind == JsonValueKind.Number
            ? point[at].GetDouble()
            : throw new FormatException($"feature {number} has a point that is no pair of numbers");
}
