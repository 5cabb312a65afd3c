using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ReportGen.Cli.Setup;

/// <summary>Which letters TrueType fonts have, read from their tables from letter to glyph (cmap, formats 4 and 12).</summary>
internal static class FontLetters
{
    /// <summary>The letters of each font: a line NAME: FIRST-LAST FIRST-LAST ... in hexadecimal.</summary>
    public static string ByFamily(IEnumerable<string> files) => string.Concat(files.Select(File.ReadAllBytes)
        .Select(font => $"{Family(font)}: {Runs([.. Of(font).Distinct().Order()])}\n").Order(StringComparer.Ordinal));

    private static string Runs(List<int> letters)
    {
        var runs = new List<string>();
        for (var i = 0; i < letters.Count; i++)
        {
            var first = letters[i];
            while (i + 1 < letters.Count && letters[i + 1] == letters[i] + 1) i++;
            runs.Add(string.Create(CultureInfo.InvariantCulture, $"{first:x}-{letters[i]:x}"));
        }
        return string.Join(' ', runs);
    }

    /// <summary>The family that the font says it is of: name 1 in the encoding of Windows, which every font has.</summary>
    public static string Family(byte[] font)
    {
        var names = Table(font, "name"u8);
        var name = Enumerable.Range(0, U16(font, names + 2)).Select(i => names + 6 + (12 * i))
            .First(record => U16(font, record) == 3 && U16(font, record + 6) == 1);
        return Encoding.BigEndianUnicode.GetString(font, names + U16(font, names + 4) + U16(font, name + 10), U16(font, name + 8));
    }

    private static int Table(byte[] font, ReadOnlySpan<byte> tag)
    {
        for (var t = 12; ; t += 16)
        {
            if (font.AsSpan(t, 4).SequenceEqual(tag)) return (int)U32(font, t + 8);
        }
    }

    /// <summary>The code points of one font.</summary>
    public static IEnumerable<int> Of(byte[] font)
    {
        var table = Table(font, "cmap"u8);
        return Enumerable.Range(0, U16(font, table + 2)).SelectMany(e => Letters(font, table + (int)U32(font, table + 4 + (8 * e) + 4)));
    }

    private static IEnumerable<int> Letters(byte[] font, int at) =>
        U16(font, at) switch { 4 => Segments(font, at), 12 => Groups(font, at), _ => [] };

    private static IEnumerable<int> Segments(byte[] font, int at)
    {
        var twice = U16(font, at + 6);
        for (var s = 0; s < twice; s += 2)
        {
            var (last, first) = (U16(font, at + 14 + s), U16(font, at + 16 + twice + s));
            var (delta, offsetAt) = (U16(font, at + 16 + (2 * twice) + s), at + 16 + (3 * twice) + s);
            for (int c = first; c <= last && c < 0xffff; c++)
            {
                var glyph = U16(font, offsetAt) == 0 ? c + delta : U16(font, offsetAt + U16(font, offsetAt) + (2 * (c - first)));
                if ((glyph & 0xffff) != 0) yield return c;
            }
        }
    }

    private static IEnumerable<int> Groups(byte[] font, int at)
    {
        for (var g = 0; g < U32(font, at + 12); g++)
        {
            for (var c = U32(font, at + 16 + (12 * g)); c <= U32(font, at + 20 + (12 * g)); c++) yield return (int)c;
        }
    }

    private static int U16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static uint U32(byte[] font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
