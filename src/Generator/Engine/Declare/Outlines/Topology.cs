using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>
/// A TopoJSON topology (specification 1.0): outlines are put together from arcs, which neighbors share; of quantized ones each position is
/// told by its distance from the one before.
/// </summary>
internal sealed class Topology
{
    private readonly List<ImmutableArray<(double X, double Y)>> arcs;

    /// <param name="root">The file's root, whose type is Topology.</param>
    /// <exception cref="FormatException">It has no arcs, or some that are no lists of positions.</exception>
    public Topology(JsonElement root)
    {
        if (!root.TryGetProperty("arcs", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("the topology has no arcs");
        }
        var (scale, shift) = root.TryGetProperty("transform", out var transform)
            ? (Pair(transform.GetProperty("scale"), 0), Pair(transform.GetProperty("translate"), 0))
            : ((1.0, 1.0), (0.0, 0.0));
        arcs = [.. list.EnumerateArray().Select((a, i) => Arc(a, i, transform.ValueKind == JsonValueKind.Object, scale, shift))];
    }

    /// <summary>The shapes of all objects, in the order of the file.</summary>
    public static IEnumerable<JsonElement> Shapes(JsonElement root) =>
        root.TryGetProperty("objects", out var objects) && objects.ValueKind == JsonValueKind.Object
            ? objects.EnumerateObject().SelectMany(o => o.Value.TryGetProperty("geometries", out var all) ? [.. all.EnumerateArray()]
                : new[] { o.Value })
            : [];

    /// <summary>The rings of a shape.</summary>
    /// <param name="shape">A Polygon or MultiPolygon.</param>
    /// <param name="number">Its number in the file, for messages.</param>
    public IEnumerable<ImmutableArray<(double X, double Y)>> Rings(JsonElement shape, int number)
    {
        var type = shape.TryGetProperty("type", out var word) ? $"{word}" : "nothing";
        if (type is not ("Polygon" or "MultiPolygon") || !shape.TryGetProperty("arcs", out var parts))
        {
            throw new FormatException($"feature {number} is a {type}, not a Polygon or MultiPolygon");
        }
        var polygons = type == "Polygon" ? [parts] : parts.EnumerateArray().ToList();
        return polygons.SelectMany(p => p.EnumerateArray()).Select(r => Ring(r, number));
    }

    /// <summary>Arcs one after the other: the last position of one is the first of the next; ~i is arc i backwards.</summary>
    private ImmutableArray<(double X, double Y)> Ring(JsonElement ring, int number)
    {
        var points = ImmutableArray.CreateBuilder<(double X, double Y)>();
        foreach (var entry in ring.EnumerateArray())
        {
            if (!entry.TryGetInt32(out var index)) throw new FormatException($"feature {number} names an arc that is no whole number");
            var at = index < 0 ? ~index : index;
            if (at >= arcs.Count) throw new FormatException($"feature {number} names arc {at}, and there are {arcs.Count}");
            var arc = index < 0 ? [.. arcs[at].Reverse()] : arcs[at];
            points.AddRange(points.Count > 0 ? arcs[at].Length > 0 ? arc[1..] : [] : arc);
        }
        return points.ToImmutable();
    }

    private static ImmutableArray<(double X, double Y)> Arc(
        JsonElement arc, int number, bool isQuantized, (double X, double Y) scale, (double X, double Y) shift)
    {
        var points = ImmutableArray.CreateBuilder<(double X, double Y)>();
        var (x, y) = (0.0, 0.0);
        foreach (var position in arc.EnumerateArray())
        {
            var (dx, dy) = Pair(position, number);
            (x, y) = isQuantized ? (x + dx, y + dy) : (dx, dy);
            points.Add(isQuantized ? ((x * scale.X) + shift.X, (y * scale.Y) + shift.Y) : (x, y));
        }
        return points.ToImmutable();
    }

    private static (double X, double Y) Pair(JsonElement pair, int number) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() > 1
            && pair[0].ValueKind == JsonValueKind.Number && pair[1].ValueKind == JsonValueKind.Number
            ? (pair[0].GetDouble(), pair[1].GetDouble())
            : throw new FormatException($"arc {number} has a position that is no pair of numbers");
}
