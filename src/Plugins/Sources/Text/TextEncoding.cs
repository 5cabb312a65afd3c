using System.Text;
using UtfUnknown;

namespace ReportGen.Sources.Text;

/// <summary>
/// Tells a text file's encoding: as declared, UTF-8, UTF-16, GB18030 (which spreadsheet programs in China save), or by its letters.
/// </summary>
internal static class TextEncoding
{
    /// <summary>Below this, or from fewer letters than this, a guess by letters is doubtful.</summary>
    private const double SureConfidence = 0.9;
    private const int FewLetters = 40;

    /// <summary>The text in UTF-8, which most files are in as they are; null, with an error, when no encoding fits.</summary>
    public static ArraySegment<byte>? Utf8(byte[] bytes, string? declared, SourceMessages say)
    {
        var isUtf8 = declared is null && System.Text.Unicode.Utf8.IsValid(bytes) && !IsBinary(bytes);
        if (isUtf8) return bytes is [0xEF, 0xBB, 0xBF, ..] ? new ArraySegment<byte>(bytes)[3..] : bytes;
        if (Decode(bytes, declared, say) is not { } text) return null;
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The text; null, with an error, when no encoding fits.</summary>
    public static string? Decode(byte[] bytes, string? declared, SourceMessages say)
    {
        var text = declared is null ? Find(bytes, say) : Declared(bytes, declared, say);
        if (text is null || !text.Contains('\0')) return text;
        say.NotText();
        return null;
    }

    private static string? Declared(byte[] bytes, string name, SourceMessages say)
    {
        if (Named(name) is not { } encoding) { say.UnknownEncoding(name); return null; }
        if (TryDecode(encoding, bytes) is { } text) return text.TrimStart('\uFEFF');
        say.NotInEncoding(name);
        return null;
    }

    private static string? Find(byte[] bytes, SourceMessages say)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return OrNotText(TryDecode(StrictUtf8, bytes.AsSpan(3)), say);
        if (bytes is [0xFF, 0xFE, ..]) return OrNotText(TryDecode(new UnicodeEncoding(false, false, true), bytes.AsSpan(2)), say);
        if (bytes is [0xFE, 0xFF, ..]) return OrNotText(TryDecode(new UnicodeEncoding(true, false, true), bytes.AsSpan(2)), say);
        if (LooksWide(bytes) is { } bigEndian) return OrNotText(TryDecode(new UnicodeEncoding(bigEndian, false, true), bytes), say);
        return TryDecode(StrictUtf8, bytes) ?? Guess(bytes, say);
    }

    private static string? Guess(byte[] bytes, SourceMessages say)
    {
        if (bytes.Contains((byte)0)) return OrNotText(null, say);
        var (common, others, late) = ChinesePairs(bytes);
        var found = CharsetDetector.DetectFromBytes(bytes).Detected;
        var name = found?.EncodingName?.ToLowerInvariant();
        // Korean syllables are all among the pairs of the first half of the Chinese alphabet
        var isKorean = late == 0 && (common >= FewLetters || name is "euc-kr" or "uhc" or "ks_c_5601-1987");
        if (common > 4 * others && !isKorean && TryDecode(Named("gb18030")!, bytes) is { } chinese)
        {
            say.EncodingGuessed("gb18030", doubtful: false);
            return chinese;
        }
        if (common > 4 * others) name = "euc-kr";
        var central = name is "windows-1250" or "iso-8859-2" && found!.Confidence >= SureConfidence;
        if (!central && IsWestern(bytes) && TryDecode(Named("windows-1252")!, bytes) is { } western)
        {
            say.EncodingGuessed("windows-1252", doubtful: name is "windows-1250" or "iso-8859-2" or "iso-8859-16");
            return western;
        }
        // nobody saves tables in the alphabets of DOS and old Macintoshes any more: what is guessed as one is mostly Central European
        name = name is null or "ascii" or "utf-8" ? "windows-1252" : name.StartsWith("ibm", StringComparison.Ordinal)
            || name.StartsWith("x-mac", StringComparison.Ordinal) ? "windows-1250" : name;
        if (Fitting(name, bytes) is not var (fitting, text)) return OrNotText(null, say);
        var few = bytes.Count(b => b >= 0x80) < FewLetters;
        say.EncodingGuessed(fitting,
            doubtful: few || fitting != name || common > 4 * others || found is null || found.Confidence < SureConfidence);
        return text;
    }

    /// <summary>
    /// The text in what was guessed, or in a near relative of it where that makes controls and stray signs of what are letters there.
    /// </summary>
    private static (string Name, string Text)? Fitting(string name, byte[] bytes) =>
        new[] { name, WindowsOf(name), "windows-1252", "windows-1250" }.Distinct()
            .Select(n => (Name: n, Text: Named(n) is { } encoding ? TryDecode(encoding, bytes) : null)).Where(t => t.Text is not null)
            .Select(t => ((string Name, string Text)?)(t.Name, t.Text!)).MinBy(t => Misfits(t!.Value.Text));

    private static string WindowsOf(string name) => name switch
    {
        "iso-8859-2" or "iso-8859-16" => "windows-1250",
        "iso-8859-5" => "windows-1251",
        "iso-8859-6" => "windows-1256",
        "iso-8859-7" => "windows-1253",
        "iso-8859-8" => "windows-1255",
        "iso-8859-9" => "windows-1254",
        "iso-8859-4" or "iso-8859-13" => "windows-1257",
        _ => "windows-1252",
    };

    /// <summary>How many controls, and signs inside words, a text has: none where its encoding is right.</summary>
    private static int Misfits(string text)
    {
        bool IsLetter(int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u0080' and < '\u00A0') count++;
            else if (text[i] is '¼' or '½' or '¾' && (IsLetter(i - 1) || IsLetter(i + 1))) count++;
            else if ("¹²³°£€©®±¿¡§¤¥¦¨¬¯´¶¸".Contains(text[i]) && IsLetter(i - 1) && IsLetter(i + 1)) count++;
        }
        return count;
    }

    /// <summary>
    /// True when the bytes above ASCII are the accented letters and signs of Western languages, each among plain letters: what other
    /// alphabets never look like.
    /// </summary>
    private static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        const string western = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž’‘“”–—…•·°²³¹ºª€£©®«»¿¡§½¼¾×±\u00A0";
        var text = Named("windows-1252")!.GetString(bytes.ToArray()
            .Select(b => b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? (byte)'?' : b).ToArray());
        var (above, neighbors, strange) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080') continue;
            above++;
            if (!western.Contains(text[i])) strange++;
            if (i + 1 < text.Length && text[i + 1] >= '\u0080') neighbors++;
        }
        return strange == 0 && neighbors * 5 <= above && Misfits(text) == 0;
    }

    /// <summary>
    /// Pairs of high bytes that are a common Chinese character or a sign in GB2312, and everything else above ASCII: a Western or a
    /// Cyrillic text is full
    /// of the latter, a Chinese one has few. Late are the characters from r to z.
    /// </summary>
    private static (int Common, int Others, int Late) ChinesePairs(ReadOnlySpan<byte> bytes)
    {
        var (common, others, late) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is (>= 0xB0 and <= 0xD7) or (>= 0xA1 and <= 0xA3) && i + 1 < bytes.Length && bytes[i + 1] >= 0xA1)
            {
                common++;
                if (bytes[i] > 0xC8) late++;
                i++;
            }
            else { others++; if (i + 1 < bytes.Length && bytes[i + 1] >= 0x80) i++; }
        }
        return (common, others, late);
    }

    // one zero among many letters is a slip, which is told with its place
    private static bool IsBinary(byte[] bytes) => bytes.AsSpan().Count((byte)0) is > 0 and var zeros
        && (zeros * 32L > bytes.Length || LooksWide(bytes) is not null);

    // UTF-16 without a mark: digits, signs and line ends have a zero in every other byte, always on the same side
    internal static bool? LooksWide(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var (first, second) = (0, 0);
        var few = Math.Max(1, Math.Min(bytes.Length, 4096) / 32); // a zero here and there is a slip in a text of single bytes
        for (var i = 0; i + 1 < Math.Min(bytes.Length, 4096); i += 2)
        {
            if (bytes[i] == 0 && bytes[i + 1] != 0) first++;
            if (bytes[i] != 0 && bytes[i + 1] == 0) second++;
        }
        return (first, second) switch { (0, var zeros) when zeros > few => false, (var zeros, 0) when zeros > few => true,
            _ => null };
    }

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    private static Encoding? Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name is "gbk" or "gb2312" or "GBK" or "GB2312" ? "gb18030" : name,
                EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? OrNotText(string? text, SourceMessages say)
    {
        if (text is null) say.NotText();
        return text;
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
