using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Sources.Text;

/// <summary>
/// A text of many lines, read piece by piece: while one piece is read, those before are split into cells. Plain texts only, in UTF-8 and
/// without quotes, since nothing reaches from one line of them into the next.
/// </summary>
internal static class LongText
{
    /// <summary>From how many bytes on a text is long.</summary>
    public const int BytesOfPiece = 1 << 24;

    /// <summary>
    /// The rows and what separates their cells; null for a text that is not plain. There are no rows where errors are said.
    /// </summary>
    public static (TextRows? Rows, char Separator)? Read(
        Stream content, SourceOptions options, SourceMessages say, int bytesOfPiece = BytesOfPiece)
    {
        if (options.Encoding is not null) return null;
        var splits = new List<Task<CsvPart.Split>>();
        CsvText? csv = null;
        var separator = ',';
        ArraySegment<byte> rest = Array.Empty<byte>();
        for (var left = content.Length; left > 0;)
        {
            var more = (int)Math.Min(bytesOfPiece, left);
            var piece = new byte[rest.Count + more];
            rest.CopyTo(piece);
            content.ReadExactly(piece, rest.Count, more);
            left -= more;
            var end = left == 0 ? piece.Length : Array.LastIndexOf(piece, (byte)'\n') + 1;
            if (end == 0 || !IsPlain(piece.AsSpan(0, end))) return null;
            var lines = new ArraySegment<byte>(piece, 0, end);
            rest = new ArraySegment<byte>(piece, end, piece.Length - end);
            var start = 0;
            if (csv is null)
            {
                if (lines is [0xEF, 0xBB, 0xBF, ..]) lines = lines[3..];
                (start, separator) = Separators.Of(lines, options.Separator, options.File);
                csv = new CsvText(separator);
            }
            splits.Add(Task.Run(() => csv.Split(lines[start..], start > 0)));
        }
        return (CsvText.Rows([.. splits.Select(s => s.GetAwaiter().GetResult())], say), separator);
    }

    private static bool IsPlain(ReadOnlySpan<byte> lines) =>
        !lines.ContainsAny((byte)'"', (byte)0) && System.Text.Unicode.Utf8.IsValid(lines);
}
