using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Reads `boundaries:`: a GeoJSON file (RFC 7946) whose features are polygons, or a TopoJSON file, and the property that names each.
/// </summary>
internal sealed class BoundariesReader(Reading reading)
{
    public Boundaries? Read(Map study)
    {
        if (study.Find("boundaries") is not { } value || value.Map() is not { } map) return null;
        var (file, key, note) = (map.Require("file")?.File(reading.WorkingFolder), map.Require("key"), map.Find("note")?.Localized());
        map.Close();
        if (file is null || key?.Text() is not { } property) return null;
        reading.AddInput(file);
        return Places(file, property, key.Span) is { } places ? new Boundaries(places, note, value.Span) : null;
    }

    private ImmutableArray<BoundaryPlace>? Places(DeclaredFile file, string property, SourceSpan at)
    {
        var say = reading.Say;
        try
        {
            using var json = JsonDocument.Parse(PlainFile.Text(file.FullPath));
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("type", out var type) && $"{type}" == "Topology")
            {
                var topology = new Topology(root);
                return Places([.. Topology.Shapes(root)], topology.Rings, file, property, at);
            }
            var isCollection = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("features", out var list)
                && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0;
            if (!isCollection) throw new FormatException("it has no features");
            return Places([.. root.GetProperty("features").EnumerateArray()], Rings, file, property, at);
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1);
            say.NoGeoJson("it is not JSON: a comma, a quote or a bracket is wrong here", new SourceSpan(file.Shown, line, column));
        }
        catch (FormatException wrong)
        {
            say.NoGeoJson(wrong.Message, new SourceSpan(file.Shown));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or KeyNotFoundException)
        {
            say.NoGeoJson("a list or a number stands where the form has none", new SourceSpan(file.Shown));
        }
        return null;
    }

    private ImmutableArray<BoundaryPlace>? Places(
        IReadOnlyList<JsonElement> features, Func<JsonElement, int, IEnumerable<ImmutableArray<(double, double)>>> rings,
        DeclaredFile file, string property, SourceSpan at)
    {
        if (features.Count == 0) throw new FormatException("it has no features");
        var places = ImmutableArray.CreateBuilder<BoundaryPlace>();
        foreach (var (index, feature) in features.Index())
        {
            if (Key(feature, property) is not { } key)
            {
                reading.Say.NoBoundaryKey(file.Shown, index + 1, property, Properties(feature), at);
                return null;
            }
            places.Add(new BoundaryPlace(key, [.. rings(feature, index + 1).Select(r => InDegrees(r, index + 1))]));
        }
        return places.ToImmutable();
    }

    private static ImmutableArray<(double, double)> InDegrees(ImmutableArray<(double Longitude, double Latitude)> ring, int number) =>
        ring.All(p => Math.Abs(p.Longitude) <= 360 && Math.Abs(p.Latitude) <= 90) ? ring
            : throw new FormatException($"feature {number} has a point that is not in degrees");

    private static string? Key(JsonElement feature, string property)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var all)
            || all.ValueKind != JsonValueKind.Object || !all.TryGetProperty(property, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    private static IReadOnlyCollection<string> Properties(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var all)
            && all.ValueKind == JsonValueKind.Object
            ? [.. all.EnumerateObject().Select(p => p.Name)]
            : [];

    private static IEnumerable<ImmutableArray<(double Longitude, double Latitude)>> Rings(JsonElement feature, int number)
    {
        var shape = feature.TryGetProperty("geometry", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        var type = shape.ValueKind == JsonValueKind.Object && shape.TryGetProperty("type", out var word) ? $"{word}" : "nothing";
        if (type is not ("Polygon" or "MultiPolygon") || !shape.TryGetProperty("coordinates", out var coordinates))
        {
            throw new FormatException($"feature {number} is a {type}, not a Polygon or MultiPolygon");
        }
        var polygons = type == "Polygon" ? [coordinates] : Items(coordinates, number);
        return polygons.SelectMany(p => Items(p, number)).Select(r => Items(r, number).Select(p => Point(p, number)).ToImmutableArray())
            .Select(r => InDegrees(r, number)).Where(r => r.Length > 3);
    }

    private static IEnumerable<JsonElement> Items(JsonElement list, int number) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new FormatException($"feature {number} has coordinates that are no list");

    private static (double, double) Point(JsonElement point, int number)
    {
        return (Degrees(point, 0, number), Degrees(point, 1, number));
    }

    private static double Degrees(JsonElement point, int at, int number) =>
        point.ValueKind == JsonValueKind.Array && point.GetArrayLength() > at && point[at].ValueKind == JsonValueKind.Number
            ? point[at].GetDouble()
            : throw new FormatException($"feature {number} has a point that is no pair of numbers");
}
