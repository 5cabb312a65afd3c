using System.Text;

namespace ReportGen.Sources;

/// <summary>Tells a text file's encoding: UTF-8, UTF-16, or GB18030, which spreadsheet programs in China save.</summary>
internal static class TextEncoding
{
    /// <summary>The text; null when no encoding fits.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return TryDecode(new UTF8Encoding(false, true), bytes.AsSpan(3));
        if (bytes is [0xFF, 0xFE, ..]) return TryDecode(new UnicodeEncoding(false, false, true), bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..]) return TryDecode(new UnicodeEncoding(true, false, true), bytes.AsSpan(2));
        if (LooksWide(bytes) is { } bigEndian) return TryDecode(new UnicodeEncoding(bigEndian, false, true), bytes);
        return TryDecode(new UTF8Encoding(false, true), bytes) ?? Gb18030(bytes);
    }

    // UTF-16 without a mark: a header of ASCII letters has a zero in every other byte
    private static bool? LooksWide(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        if (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0) return false;
        if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) return true;
        return null;
    }

    private static string? Gb18030(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = TryDecode(Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), bytes);
        return text?.Contains('\0') == true ? null : text; // binary files decode too, but not to text
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
