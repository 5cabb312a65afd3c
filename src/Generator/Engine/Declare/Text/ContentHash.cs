using System.Security.Cryptography;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Text;

/// <summary>
/// The hash of what a file says. A text is the same with CRLF or LF, with or without a byte-order mark or blank lines at its end, as the
/// machines of two colleagues check it out; of any other file every byte counts.
/// </summary>
internal static class ContentHash
{
    private static readonly string[] Texts = [".yaml", ".yml", ".csv", ".tsv", ".txt", ".md", ".bib", ".ris", ".json"];

    /// <summary>The SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(string path)
    {
        using var content = PlainFile.Open(path);
        return Convert.ToHexStringLower(Texts.Contains(Path.GetExtension(path).ToLowerInvariant())
            ? OfText(content) : SHA256.HashData(content));
    }

    private static byte[] OfText(Stream content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var read = new byte[1 << 16];
        var (ends, isStart) = (0, true); // line ends that count only if something follows
        for (var count = Fill(content, read); count > 0; count = Fill(content, read))
        {
            var text = read.AsSpan(isStart && read.AsSpan(0, count).StartsWith("\uFEFF"u8) ? 3..count : ..count);
            isStart = false;
            text = WithoutReturns(text);
            var said = text.TrimEnd((byte)'\n');
            for (; ends > 0 && said.Length > 0; ends--) hash.AppendData("\n"u8);
            hash.AppendData(said);
            ends += text.Length - said.Length;
        }
        if (ends > 0) hash.AppendData("\n"u8);
        return hash.GetHashAndReset();
    }

    private static Span<byte> WithoutReturns(Span<byte> text)
    {
        var kept = text.IndexOf((byte)'\r');
        if (kept < 0) return text;
        foreach (var one in text[kept..])
        {
            if (one != '\r') text[kept++] = one;
        }
        return text[..kept];
    }

    private static int Fill(Stream content, byte[] buffer) => content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
}
