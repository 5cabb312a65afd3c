using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using Sylvan.Data.Csv;

namespace ReportGen.Sources;

/// <summary>Reads text tables: .csv, .tsv, .txt, separated by comma, semicolon or tab.</summary>
public sealed class CsvSource : IPanelSource
{
    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public bool Reads(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".csv" or ".tsv" or ".txt";

    /// <inheritdoc/>
    public SourceTable? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics)
    {
        var say = new SourceMessages(diagnostics, options.File);
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        if (TextEncoding.Decode(bytes.ToArray()) is not { } text) { say.NotText(); return null; }
        if (text.Contains('\0')) { say.NotText(); return null; }
        if (OpenQuote(text) is { } row) { say.OpenQuote(row); return null; }
        return TableShape.Of(Rows(text), say);
    }

    private static List<(int Number, string[] Cells)> Rows(string text)
    {
        var settings = new CsvDataReaderOptions { HasHeaders = false, Delimiter = Delimiter(text), BufferSize = 1 << 16, ResultSetMode = ResultSetMode.SingleResult };
        using var reader = CsvDataReader.Create(new StringReader(text), settings);
        var rows = new List<(int, string[])>();
        var line = 1;
        while (reader.Read())
        {
            var cells = new string[reader.RowFieldCount];
            var breaks = 0;
            for (var c = 0; c < cells.Length; c++)
            {
                var cell = reader.GetString(c);
                if (cell.Contains('\n')) breaks += cell.AsSpan().Count('\n');
                cells[c] = TableShape.Trim(cell);
            }
            rows.Add((line, cells));
            line += 1 + breaks;
        }
        return rows;
    }

    private static char Delimiter(string text)
    {
        var end = text.IndexOf('\n');
        var header = end < 0 ? text : text[..end];
        return new[] { ',', ';', '\t' }.MaxBy(d => header.AsSpan().Count(d));
    }

    /// <summary>The row on which a quote opens that never closes; null when all close.</summary>
    private static int? OpenQuote(string text)
    {
        var (line, opened, inside) = (1, 0, false);
        foreach (var c in text)
        {
            if (c == '"' && (inside = !inside)) opened = line;
            if (c == '\n') line++;
        }
        return inside ? opened : null;
    }
}
