using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>
/// The shapes of a .shp file of polygons (ESRI Shapefile Technical Description, July 1998), with heights and measures or without, which a
/// map does not need. Every length and count is held against the file's before it is believed.
/// </summary>
internal static class PolygonFile
{
    private const int Head = 100, RecordHead = 8, Mark = 9994, Box = 32;

    /// <summary>The rings of each shape, in the order of the file; null for one that has none.</summary>
    /// <exception cref="FormatException">It is no .shp file, holds no polygons, or a length in it is wrong.</exception>
    public static IReadOnlyList<Func<IEnumerable<ImmutableArray<(double, double)>>>?> Read(byte[] file)
    {
        if (file.Length < Head || BinaryPrimitives.ReadInt32BigEndian(file) != Mark) throw new FormatException("it is no .shp file");
        var length = 2L * BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(24)); // in words of two bytes
        if (length > file.Length) throw new FormatException($"it is cut short: {length} bytes are announced, {file.Length} are there");
        CheckKind(Whole(file, 32), "the file");
        var shapes = new List<Func<IEnumerable<ImmutableArray<(double, double)>>>?>();
        for (var at = Head; at + RecordHead <= length;)
        {
            var number = shapes.Count + 1;
            var size = 2L * BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 4));
            if (size < 4 || at + RecordHead + size > length) throw Damaged(number);
            shapes.Add(Shape(file.AsMemory(at + RecordHead, (int)size), number));
            at += RecordHead + (int)size;
        }
        return shapes;
    }

    /// <summary>Its kind, its box, how many parts and points it has, where each part begins, the points.</summary>
    private static Func<IEnumerable<ImmutableArray<(double, double)>>>? Shape(ReadOnlyMemory<byte> record, int number)
    {
        const int counts = 4 + Box, starts = counts + 8;
        var kind = Whole(record.Span, 0);
        if (kind == 0) return null;
        CheckKind(kind, $"feature {number}");
        if (record.Length < starts) throw Damaged(number);
        var (parts, points) = (Whole(record.Span, counts), Whole(record.Span, counts + 4));
        if (parts < 0 || points < 0 || starts + (4L * parts) + (16L * points) > record.Length) throw Damaged(number);
        int[] from = [.. Enumerable.Range(0, parts).Select(i => Whole(record.Span, starts + (4 * i))), points];
        if (from[0] != 0 || from.Zip(from.Skip(1)).Any(p => p.First > p.Second)) throw Damaged(number);
        var first = starts + (4 * parts);
        (double, double) Point(int i) => (Real(record.Span, first + (16 * i)), Real(record.Span, first + (16 * i) + 8));
        return () => from.Zip(from.Skip(1), (a, b) => Enumerable.Range(a, b - a).Select(Point).ToImmutableArray());
    }

    private static void CheckKind(int kind, string what)
    {
        if (kind is 5 or 15 or 25) return; // plain, with heights, with measures
        var name = kind switch
        {
            1 or 11 or 21 => "points",
            3 or 13 or 23 => "lines",
            8 or 18 or 28 => "groups of points",
            31 => "patches",
            _ => "something unknown",
        };
        throw new FormatException($"{what} holds {name}, not polygons");
    }

    private static FormatException Damaged(int number) => new($"feature {number} is damaged: its lengths do not fit the file");

    private static int Whole(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt32LittleEndian(from[at..]);

    private static double Real(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadDoubleLittleEndian(from[at..]);
}
