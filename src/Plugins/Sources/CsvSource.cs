using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Sources.Text;

namespace ReportGen.Sources;

/// <summary>Reads text tables: .csv, .tsv, .txt, separated by comma, semicolon, tab or a vertical line.</summary>
public sealed class CsvSource : IPanelSource
{
    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public bool Reads(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".txt";

    /// <inheritdoc/>
    public SourceBook? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics)
    {
        var say = new SourceMessages(diagnostics, options.File) { EncodingAt = options.EncodingAt };
        if (content.CanSeek && content.Length > LongText.BytesOfPiece)
        {
            if (LongText.Read(content, options, say) is { } read) return Book(read.Rows, read.Separator);
            if (content.Length > Array.MaxLength) { say.TooLong(); return null; }
            content.Position = 0;
        }
        return Book(Whole(content), options, say);
    }

    internal static SourceBook? Book(byte[] bytes, SourceOptions options, SourceMessages say)
    {
        if (FileKinds.Of(bytes) is FileKind.Zip or FileKind.OldWorkbook) { say.WorkbookByAnotherName(); return null; }
        if (TextEncoding.Utf8(bytes, options.Encoding, say) is not { } text) return null;
        var (start, separator) = Separators.Of(text, options.Separator, options.File);
        return Book(CsvText.Rows([new CsvText(separator).Split(text[start..], start > 0)], say), separator);
    }

    private static SourceBook? Book(TextRows? rows, char separator) =>
        rows is null ? null : new SourceBook([new SourceSheet(new SheetName(""), rows) { Separator = separator }]);

    private static byte[] Whole(Stream content)
    {
        if (content.CanSeek)
        {
            var all = new byte[content.Length];
            content.ReadExactly(all);
            return all;
        }
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
