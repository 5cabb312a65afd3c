using System.Globalization;
using System.Text;

namespace ReportGen.Renderers.Csv;

/// <summary>
/// Writes RFC 4180: UTF-8 without BOM, LF, cells quoted only where they must be, numbers as the shortest text that reads back the same.
/// </summary>
internal sealed class CsvWriter(Stream content) : IDisposable
{
    private readonly StreamWriter writer = new(content, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
    private bool atStart = true;

    public void Cell(string? text)
    {
        Separate();
        if (text is null) return;
        if (text.AsSpan().IndexOfAny(",\"\n\r") < 0) writer.Write(text);
        else writer.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    public void Cell(double number)
    {
        Separate();
        Span<char> buffer = stackalloc char[32];
        (number == 0 ? 0.0 : number).TryFormat(buffer, out var length, "R", CultureInfo.InvariantCulture); // -0 is written 0
        writer.Write(buffer[..length]);
    }

    public void EndRow()
    {
        writer.Write('\n');
        atStart = true;
    }

    public void Dispose() => writer.Dispose();

    private void Separate()
    {
        if (!atStart) writer.Write(',');
        atStart = false;
    }
}
