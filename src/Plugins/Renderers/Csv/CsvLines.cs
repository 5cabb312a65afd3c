using System.Text;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Csv;

/// <summary>
/// Lines of RFC 4180: UTF-8 without BOM, LF, cells quoted only where they must be, numbers as the shortest text that reads back the same.
/// </summary>
/// <param name="note">The last cell of every line; null for none.</param>
internal sealed class CsvLines(string? note = null) : IRowWriter
{
    private byte[] bytes = new byte[1 << 12];
    private int used;
    private bool atStart = true;

    /// <summary>What is written since the last time it was cleared.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, used);

    public void Cell(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return;
        if (WritePlain(text)) return;
        if (text.AsSpan().IndexOfAny(",\"\n\r") >= 0) text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        used += Encoding.UTF8.GetBytes(text, Room(3 * text.Length));
    }

    public void Cell(double? cell)
    {
        Separate();
        if (cell is { } number) used += ShortestNumber.Write(number, Room(ShortestNumber.Longest));
    }

    public void EndRow()
    {
        if (note is not null) Cell(note);
        Room(1)[0] = (byte)'\n';
        used++;
        atStart = true;
    }

    public void Clear() => (used, atStart) = (0, true);

    /// <summary>Writes a cell of ASCII that needs no quotes, as nearly all are; false, with nothing written, for any other.</summary>
    private bool WritePlain(string text)
    {
        var to = Room(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (char)128 or ',' or '"' or '\n' or '\r') return false;
            to[i] = (byte)text[i];
        }
        used += text.Length;
        return true;
    }

    private void Separate()
    {
        if (!atStart)
        {
            Room(1)[0] = (byte)',';
            used++;
        }
        atStart = false;
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - used < length) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, used + length));
        return bytes.AsSpan(used);
    }
}
