using System.Buffers;
using System.Text;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Csv;

/// <summary>
/// Lines of RFC 4180: UTF-8 without BOM, LF, cells quoted only where they must be, numbers as the shortest text that reads back the same.
/// A cell that is the one above it is copied from there: ids and years of large files repeat.
/// </summary>
/// <param name="note">The last cell of every line; null for none.</param>
internal sealed class CsvLines(string? note = null) : IRowWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");

    private byte[] bytes = new byte[1 << 12];
    private Above[] row = new Above[8];
    private int used;
    private int column;

    /// <summary>What is written since the last time it was cleared.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, used);

    public void Cell(string? text)
    {
        Separate();
        ref var above = ref row[column++];
        if (string.IsNullOrEmpty(text)) return;
        if (ReferenceEquals(text, above.Text)) { Again(above); return; }
        var start = used;
        Write(text);
        above = new Above(text, 0, start, used - start);
    }

    public void Cell(double? cell)
    {
        Separate();
        ref var above = ref row[column++];
        if (cell is not { } number) return;
        if (above is { Text: null, Length: > 0 } && above.Number == number) { Again(above); return; }
        var start = used;
        used += ShortestNumber.Write(number, Room(ShortestNumber.Longest));
        above = new Above(null, number, start, used - start);
    }

    public void EndRow()
    {
        if (note is not null) Cell(note);
        Room(1)[0] = (byte)'\n';
        used++;
        column = 0;
    }

    public void Clear()
    {
        (used, column) = (0, 0);
        Array.Clear(row);
    }

    private void Write(string text)
    {
        if (text.AsSpan().ContainsAny(Special)) text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        used += Encoding.UTF8.GetBytes(text, Room(3 * text.Length));
    }

    private void Again(in Above cell)
    {
        var to = Room(cell.Length);
        bytes.AsSpan(cell.Start, cell.Length).CopyTo(to);
        used += cell.Length;
    }

    private void Separate()
    {
        if (column == row.Length) Array.Resize(ref row, 2 * row.Length);
        if (column == 0) return;
        Room(1)[0] = (byte)',';
        used++;
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - used < length) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, used + length));
        return bytes.AsSpan(used);
    }

    /// <summary>What was written last in a column, and where; a text or, without one, a number.</summary>
    private readonly record struct Above(string? Text, double Number, int Start, int Length);
}
