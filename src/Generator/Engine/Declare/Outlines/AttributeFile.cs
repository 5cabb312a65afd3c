using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>The rows of a .dbf file (dBASE III and later): what a shapefile says of each of its shapes.</summary>
/// <param name="Rows">The values by field, in the order of the file; null for a row that is deleted.</param>
internal sealed record AttributeFile(IReadOnlyList<IReadOnlyDictionary<string, string?>?> Rows)
{
    private const int Head = 32, Field = 32, NameLength = 11;

    /// <param name="file">Its bytes.</param>
    /// <param name="declared">The encoding of its texts as a .cpg file names it; null where there is none.</param>
    /// <exception cref="FormatException">It is no .dbf file, or a length in it is wrong.</exception>
    /// <exception cref="DecoderFallbackException">Its texts are in another encoding.</exception>
    public static AttributeFile Read(byte[] file, Encoding? declared)
    {
        if (file.Length < Head) throw new FormatException("it is no .dbf file");
        var (count, head, size) = (Whole(file, 4, 4), Whole(file, 8, 2), Whole(file, 10, 2));
        if (head < Head + 1 || head > file.Length || size < 1) throw new FormatException("it is no .dbf file");
        if (head + (count * size) > file.Length)
        {
            var there = (file.Length - head) / size;
            throw new FormatException($"it is cut short: {count} rows are announced, {there} are there");
        }
        var letters = declared ?? DbaseEncoding.Of(file[29]);
        var fields = Fields(file.AsSpan(Head, (int)head - Head), letters);
        if (fields.Sum(f => f.Length) + 1 > size) throw new FormatException("its fields are longer than its rows");
        IReadOnlyDictionary<string, string?>? Row(int i)
        {
            var row = file.AsSpan((int)(head + (i * size)), (int)size);
            if (row[0] == (byte)'*') return null;
            var (values, at) = (new Dictionary<string, string?>(StringComparer.Ordinal), 1);
            foreach (var (name, kind, length) in fields)
            {
                values[name] = Value(letters.GetString(row.Slice(at, length)).Trim(' ', '\0'), kind);
                at += length;
            }
            return values;
        }
        return new AttributeFile([.. Enumerable.Range(0, (int)count).Select(Row)]);
    }

    /// <summary>Name, kind and length of each field; the list ends with a carriage return.</summary>
    private static List<(string Name, char Kind, int Length)> Fields(ReadOnlySpan<byte> list, Encoding letters)
    {
        var fields = new List<(string, char, int)>();
        for (var at = 0; at + Field <= list.Length && list[at] != '\r'; at += Field)
        {
            var name = list.Slice(at, NameLength);
            var end = name.IndexOf((byte)0);
            fields.Add((letters.GetString(end < 0 ? name : name[..end]).Trim(), (char)list[at + NameLength], list[at + 16]));
        }
        return fields;
    }

    /// <summary>A number without the zeros that its field pads it with, so that 110000.000 is the code 110000.</summary>
    private static string? Value(string text, char kind)
    {
        if (text.Length == 0) return null;
        if (kind is not ('N' or 'F')) return text;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
    }

    private static long Whole(byte[] file, int at, int length) => length == 2
        ? BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at))
        : BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
