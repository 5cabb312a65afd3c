using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine;

namespace ReportGen.Tests.Plugins.Renderers.Alone;

/// <summary>A table of a study alone, as single formats write it.</summary>
internal static class AlonePart
{
    /// <summary>The table in a format.</summary>
    public static byte[] Table(TemporaryStudy study, string id, ITableRenderer renderer, string language = "en")
    {
        var document = study.Alone(language).Table(id, out var wrong);
        Assert.True(document is not null, wrong?.Message);
        return Table(document!, renderer);
    }

    /// <summary>The document's table in a format.</summary>
    public static byte[] Table(ReportDocument document, ITableRenderer renderer)
    {
        using var content = new MemoryStream();
        renderer.Render(document.Tables[0], document, content);
        return content.ToArray();
    }

    /// <summary>The same as text.</summary>
    public static string Text(TemporaryStudy study, string id, ITableRenderer renderer, string language = "en") =>
        Encoding.UTF8.GetString(Table(study, id, renderer, language));

    /// <summary>The cells of the only table of a Word file, row by row.</summary>
    public static List<List<string>> WordCells(byte[] docx)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var text = zip.GetEntry("word/document.xml")!.Open();
        var table = Assert.Single(XDocument.Load(text).Descendants(w + "tbl"));
        return [.. table.Elements(w + "tr").Select(r => r.Elements(w + "tc")
            .Select(c => string.Concat(c.Descendants(w + "t").Select(t => t.Value))).ToList())];
    }

    /// <summary>The rows of the first sheet of a workbook.</summary>
    public static List<List<object?>> SheetRows(byte[] xlsx)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(xlsx));
        var rows = new List<List<object?>>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }
}
