using System.Globalization;
using System.Text;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>The encoding of a .dbf file's texts, of which a letter that it does not have is an error.</summary>
internal static class DbaseEncoding
{
    /// <summary>As a .cpg file names it: UTF-8, GBK, ANSI 936, 1252; null for a name that nobody knows.</summary>
    public static Encoding? Named(string name)
    {
        var word = name.Trim().ToUpperInvariant();
        foreach (var prefix in new[] { "ANSI", "OEM", "CP", "WINDOWS-" })
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && Page(word[prefix.Length..].Trim()) is { } page) return page;
        }
        if (Page(word) is { } number) return number;
        return Strict(word switch
        {
            "UTF8" => "utf-8",
            "GBK" or "GB2312" or "EUC-CN" => "gb18030",
            _ => word,
        });
    }

    /// <summary>
    /// As the mark in the file's head says it, of those in use for names of places in China and the West; UTF-8 for any other, which few
    /// texts of another encoding are by chance.
    /// </summary>
    public static Encoding Of(byte mark) => mark switch
    {
        0x4D or 0x7A => Strict("gb18030")!,
        0x4F or 0x78 => Strict("big5")!,
        0x13 or 0x7B => Strict("shift_jis")!,
        0x4E or 0x79 => Strict("ks_c_5601-1987")!,
        0x58 or 0x59 => Strict("windows-1252")!,
        0xC8 => Strict("windows-1250")!,
        0xC9 => Strict("windows-1251")!,
        _ => Strict("utf-8")!,
    };

    private static Encoding? Page(string digits) =>
        !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? null
            : Strict(() => Encoding.GetEncoding(page == 936 ? 54936 : page)); // GB18030 has all of GBK

    private static Encoding? Strict(string name) => Strict(() => Encoding.GetEncoding(name));

    private static Encoding? Strict(Func<Encoding> find)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var found = (Encoding)find().Clone();
            (found.EncoderFallback, found.DecoderFallback) = (EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return found;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
