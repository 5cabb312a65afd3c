using System.Buffers;
using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.Sources.Text;

/// <summary>
/// Splits a text into rows and cells. Read by ourselves, because a mistake must be named with the line it stands on, and because
/// people's files hold what readers of well-formed CSV refuse or drop: an inch mark, a first cell that begins with #, a note as long as a
/// page.
/// </summary>
/// <param name="separator">What separates the cells.</param>
internal sealed class CsvText(char separator)
{
    private readonly byte[] sign = Encoding.UTF8.GetBytes([separator]);
    private readonly SearchValues<byte> ends = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c != '\t').Select(c => (byte)c), Encoding.UTF8.GetBytes([separator])[0], 0xEF]);

    /// <summary>The rows of a part; what is read of it is overwritten with the cells.</summary>
    /// <param name="lines">Whole lines in UTF-8.</param>
    /// <param name="afterLine">True when they begin with the break of a line that is no row.</param>
    public CsvPart.Split Split(ArraySegment<byte> lines, bool afterLine) => new CsvPart(lines, sign, ends, afterLine).Read();

    /// <summary>The rows with at least one cell that is not blank; null, with errors, when quotes do not close.</summary>
    public static TextRows? Rows(IReadOnlyList<CsvPart.Split> parts, SourceMessages say)
    {
        var linesBefore = 0;
        foreach (var (_, lines, faults) in parts)
        {
            foreach (var fault in faults) fault(say, linesBefore);
            if (faults.Count > 0) return null;
            linesBefore += lines;
        }
        return new TextRows([.. parts.Select(p => (p.Rows, p.Lines))]);
    }
}
