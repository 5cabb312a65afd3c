using System.Text;
using System.Xml;
using ExcelDataReader.Exceptions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Sources.Markup;
using ReportGen.Sources.Ods;
using ReportGen.Sources.Xls;
using ReportGen.Sources.Xlsx;
using ReportGen.Sources.Text;

namespace ReportGen.Sources;

/// <summary>Reads workbooks: .xlsx, .xlsm, .xls, .ods, and what programs save under these names: HTML, XML, text.</summary>
public sealed class WorkbookSource : IPanelSource
{
    /// <inheritdoc/>
    public string Id => "excel";

    /// <inheritdoc/>
    public bool Reads(string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xltx" or ".xls" or ".ods" or ".htm" or ".html" or ".xml";

    /// <inheritdoc/>
    public SourceBook? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics)
    {
        var say = new SourceMessages(diagnostics, options.File) { EncodingAt = options.EncodingAt };
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        bytes.Position = 0;
        try
        {
            return FileKinds.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) switch
            {
                FileKind.Zip => OdsReader.IsOds(bytes) ? OdsReader.Read(bytes, options) : XlsxReader.Read(bytes, options, say),
                FileKind.OldWorkbook when IsLocked(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) =>
                    Refused(say, "it is behind a password"),
                FileKind.OldWorkbook => XlsReader.Read(bytes, options),
                FileKind.Markup => MarkupReader.Read(bytes.ToArray(), options, say),
                _ when IsOftenText(options.File) && IsText(bytes.ToArray()) => CsvSource.Book(bytes.ToArray(), options, say),
                _ => Refused(say, "it is neither a zip nor an old workbook"),
            };
        }
        catch (SheetTooLargeException failure)
        {
            say.SheetTooLarge(failure.Sheet, failure.Message);
            return null;
        }
        // a reader meets every kind of broken file; the user is told which file it was
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var isOfTheFile = failure is InvalidDataException or XmlException or HeaderException or ExcelReaderException;
            return Refused(say, isOfTheFile ? failure.Message.TrimEnd('.') : "it is damaged");
        }
    }

    /// <summary>True for the names under which programs save text with tabs or commas.</summary>
    private static bool IsOftenText(string file) => Path.GetExtension(file).ToLowerInvariant() is ".xls" or ".htm" or ".html";

    /// <summary>True for a newer workbook with a password: its program puts it into a container that names what is in it.</summary>
    private static bool IsLocked(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static bool IsText(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || TextEncoding.LooksWide(bytes) is not null
        || (bytes.Length > 0 && !bytes.Contains((byte)0));

    private static SourceBook? Refused(SourceMessages say, string why)
    {
        say.NotAWorkbook(why);
        return null;
    }
}
