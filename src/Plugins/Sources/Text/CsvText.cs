using System.Buffers;
using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>
/// Splits a text into rows and cells. Read by ourselves, because a mistake must be named with the line it stands on, and because
/// people's files hold what readers of well-formed CSV refuse or drop: an inch mark, a first cell that begins with #, a note as long as a
/// page. Parts of a long text are read at the same time where no quote can reach from one into the next.
/// </summary>
internal static class CsvText
{
    private const int BytesOfPart = 1 << 24;

    /// <summary>The rows with at least one cell that is not blank; null, with errors, when quotes do not close.</summary>
    /// <param name="utf8">The text; what is read of it is overwritten with the cells.</param>
    /// <param name="afterLine">True when it begins with the break of a line that is no row.</param>
    /// <param name="separator">What separates the cells.</param>
    /// <param name="say">Takes the errors.</param>
    /// <param name="bytesOfPart">From how many bytes on a part ends with its line.</param>
    public static TextRows? Rows(
        ArraySegment<byte> utf8, bool afterLine, char separator, SourceMessages say, int bytesOfPart = BytesOfPart)
    {
        var sign = Encoding.UTF8.GetBytes([separator]);
        var ends = SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c != '\t').Select(c => (byte)c), sign[0], 0xEF]);
        var texts = utf8.Count <= bytesOfPart || utf8.AsSpan().Contains((byte)'"') ? [utf8] : Parts(utf8, bytesOfPart);
        var parts = AtOnce.Select(
            texts.Select((text, i) => new CsvPart(text, sign, ends, i == 0 && afterLine)), utf8.Count, part => part.Read());
        var linesBefore = 0;
        foreach (var (_, lines, faults) in parts)
        {
            foreach (var fault in faults) fault(say, linesBefore);
            if (faults.Count > 0) return null;
            linesBefore += lines;
        }
        return new TextRows([.. parts.Select(p => (p.Rows, p.Lines))]);
    }

    private static List<ArraySegment<byte>> Parts(ArraySegment<byte> text, int bytes)
    {
        var parts = new List<ArraySegment<byte>>();
        while (text.Count > bytes && text.AsSpan(bytes).IndexOf((byte)'\n') is >= 0 and var at)
        {
            parts.Add(text[..(bytes + at + 1)]);
            text = text[(bytes + at + 1)..];
        }
        if (text.Count > 0) parts.Add(text);
        return parts;
    }
}
