using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReportGen.Engine.Verify.Pictures;

/// <summary>
/// Writes the two kinds of PNG a verification needs, and reads back the first: sixteen grays for pages, full color for marked differences.
/// </summary>
public static class Png
{
    private const byte Gray = 0, Color = 2;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private static readonly byte[] End = [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>A picture of sixteen grays.</summary>
    public static byte[] Write(GrayPicture picture)
    {
        var stride = (picture.Width + 1) / 2;
        var rows = new byte[(stride + 1) * picture.Height]; // each row begins with its filter: 0, none
        for (var y = 0; y < picture.Height; y++)
        {
            var row = (y * (stride + 1)) + 1;
            for (var x = 0; x < picture.Width; x++) rows[row + (x / 2)] |= (byte)(picture.At(x, y) << (x % 2 == 0 ? 4 : 0));
        }
        return Written(picture.Width, picture.Height, 4, Gray, rows);
    }

    /// <summary>A picture in color.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="color">Red, green and blue at a place.</param>
    public static byte[] Write(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue)> color)
    {
        var rows = new byte[((width * 3) + 1) * height];
        var i = 0;
        for (var y = 0; y < height; y++)
        {
            i++;
            for (var x = 0; x < width; x++) (rows[i++], rows[i++], rows[i++]) = color(x, y);
        }
        return Written(width, height, 8, Color, rows);
    }

    /// <summary>Reads a picture that <see cref="Write(GrayPicture)"/> wrote; null when it is another kind of PNG or none.</summary>
    public static GrayPicture? Read(byte[] png)
    {
        if (png.Length < 33 || !png.AsSpan(0, 8).SequenceEqual(Signature) || png[24] != 4 || png[25] != Gray || png[28] != 0) return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        using var data = new MemoryStream();
        foreach (var chunk in Chunks(png)) if (Is(png, chunk, "IDAT"u8)) data.Write(png.AsSpan(chunk)[8..^4]);
        data.Position = 0;
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        var stride = (width + 1) / 2;
        var row = new byte[stride + 1];
        var levels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            if (inflated.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || row[0] != 0) return null;
            for (var x = 0; x < width; x++) levels[(y * width) + x] = (byte)((row[1 + (x / 2)] >> (x % 2 == 0 ? 4 : 0)) & 15);
        }
        return new GrayPicture(width, height, levels);
    }

    /// <summary>The same picture with a text under a keyword, as the last before its end; a text that it has is replaced.</summary>
    public static byte[] WithText(byte[] png, string keyword, string text)
    {
        var bare = WithoutText(png);
        if (!bare.AsSpan().EndsWith(End)) return bare;
        using var made = new MemoryStream();
        made.Write(bare.AsSpan(0, bare.Length - End.Length));
        Chunk(made, "tEXt"u8, Encoding.Latin1.GetBytes($"{keyword}\0{text}"));
        made.Write(End);
        return made.ToArray();
    }

    /// <summary>The text under a keyword; null when the picture has none.</summary>
    public static string? Text(byte[] png, string keyword)
    {
        foreach (var chunk in Chunks(png).Where(c => Is(png, c, "tEXt"u8)))
        {
            var text = Encoding.Latin1.GetString(png.AsSpan(chunk)[8..^4]);
            if (text.StartsWith($"{keyword}\0", StringComparison.Ordinal)) return text[(keyword.Length + 1)..];
        }
        return null;
    }

    /// <summary>The same picture without texts.</summary>
    public static byte[] WithoutText(byte[] png)
    {
        var texts = Chunks(png).Where(c => Is(png, c, "tEXt"u8)).ToList();
        for (var i = texts.Count - 1; i >= 0; i--) png = [.. png.AsSpan(..texts[i].Start.Value), .. png.AsSpan(texts[i].End.Value..)];
        return png;
    }

    private static List<Range> Chunks(byte[] png)
    {
        var chunks = new List<Range>();
        for (var at = Signature.Length; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (length < 0 || length > png.Length - at - 12) break;
            chunks.Add(at..(at + length + 12));
            at += length + 12;
        }
        return chunks;
    }

    private static bool Is(byte[] png, Range chunk, ReadOnlySpan<byte> kind) => png.AsSpan(chunk).Slice(4, 4).SequenceEqual(kind);

    private static byte[] Written(int width, int height, byte depth, byte color, byte[] rows)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (depth, color);
        Chunk(png, "IHDR"u8, head);
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(rows);
        Chunk(png, "IDAT"u8, data.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. kind, .. data]));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }
        return ~crc;
    }
}
