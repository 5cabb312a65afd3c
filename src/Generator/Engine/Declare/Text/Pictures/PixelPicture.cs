using System.Buffers.Binary;
using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Text.Pictures;

/// <summary>PNG and JPEG: their size is in their heads, and how many pixels an inch has, where they say so.</summary>
internal static class PixelPicture
{
    /// <summary>More pixels than these are more than a page shows.</summary>
    private const int MostPixels = 50_000_000;

    private const double PixelsPerInch = 96, MmPerInch = 25.4;

    /// <exception cref="PictureException">It is no PNG or JPEG, is cut short, or has too many pixels.</exception>
    public static Picture Read(string path, byte[] content)
    {
        var (kind, (wide, high, perInch)) = content switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => (PictureKind.Png, Png(content)),
            [0xff, 0xd8, 0xff, ..] => (PictureKind.Jpeg, Jpeg(content)),
            _ => throw new PictureException("is neither PNG nor JPEG, whatever its name says"),
        };
        if (wide <= 0 || high <= 0) throw new PictureException("has no pixels");
        if ((long)wide * high > MostPixels)
        {
            throw new PictureException($"has {wide} x {high} pixels, more than {MostPixels / 1_000_000} million");
        }
        var mm = MmPerInch / (perInch > 0 ? perInch : PixelsPerInch);
        return new Picture(path, kind, ImmutableArray.Create(content), wide * mm, high * mm);
    }

    private static (int Wide, int High, double PerInch) Png(byte[] content)
    {
        if (content.Length < 57 || !content.AsSpan(12, 4).SequenceEqual("IHDR"u8)) throw new PictureException("is cut short");
        if (content.AsSpan(^12..).IndexOf("IEND"u8) < 0) throw new PictureException("is cut short");
        var perInch = 0.0;
        for (var at = 8; at + 12 <= content.Length;)
        {
            var length = Int(content, at);
            var type = content.AsSpan(at + 4, 4);
            if (length < 0 || at + 12 + length > content.Length) throw new PictureException("is cut short");
            if (type.SequenceEqual("IDAT"u8)) break;
            if (type.SequenceEqual("pHYs"u8) && length == 9 && content[at + 16] == 1) perInch = Int(content, at + 8) * MmPerInch / 1000;
            at += 12 + length;
        }
        return (Int(content, 16), Int(content, 20), perInch);
    }

    private static (int Wide, int High, double PerInch) Jpeg(byte[] content)
    {
        var perInch = 0.0;
        for (var at = 2; at + 9 < content.Length;)
        {
            if (content[at] != 0xff) break;
            var (marker, length) = (content[at + 1], Short(content, at + 2));
            if (marker == 0xff)
            {
                at++;
                continue;
            }
            if (marker == 0xe0 && length >= 16 && at + 16 < content.Length && content.AsSpan(at + 4, 4).SequenceEqual("JFIF"u8))
            {
                perInch = content[at + 11] switch { 1 => Short(content, at + 12), 2 => Short(content, at + 12) * 2.54, _ => 0 };
            }
            // the frames that hold a size; c4, c8 and cc are tables
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                return (Short(content, at + 7), Short(content, at + 5), perInch);
            }
            at += 2 + length;
        }
        throw new PictureException("is cut short");
    }

    private static int Int(byte[] content, int at) => BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(at, 4));

    private static int Short(byte[] content, int at) => BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at, 2));
}
