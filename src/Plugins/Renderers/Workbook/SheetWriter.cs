using System.Globalization;
using System.Security;
using System.Text;

namespace ReportGen.Renderers.Workbook;

/// <summary>Streams one sheet of an Office Open XML workbook: a bold frozen header with a filter, then rows.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly StreamWriter xml;
    private readonly int columns;
    private int row;

    public SheetWriter(Stream content, IReadOnlyList<string> header, IReadOnlyList<int> widths)
    {
        columns = header.Count;
        xml = new StreamWriter(content, new UTF8Encoding(false), 1 << 16);
        xml.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Write("<sheetViews><sheetView workbookViewId=\"0\">");
        xml.Write("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var c = 0; c < columns; c++) xml.Write($"<col min=\"{c + 1}\" max=\"{c + 1}\" width=\"{widths[c]}\" customWidth=\"1\"/>");
        xml.Write("</cols><sheetData>");
        StartRow();
        foreach (var name in header) Text(name, style: 1);
        EndRow();
    }

    public void StartRow() => xml.Write($"<row r=\"{++row}\">");

    public void EndRow() => xml.Write("</row>");

    public void Text(string? text, int style = 0)
    {
        if (text is null)
        {
            xml.Write("<c/>");
            return;
        }
        xml.Write(style == 0 ? "<c" : $"<c s=\"{style}\"");
        xml.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.Write(SecurityElement.Escape(text));
        xml.Write("</t></is></c>");
    }

    public void Number(double number)
    {
        Span<char> buffer = stackalloc char[32];
        (number == 0 ? 0.0 : number).TryFormat(buffer, out var length, "R", CultureInfo.InvariantCulture);
        xml.Write("<c><v>");
        xml.Write(buffer[..length]);
        xml.Write("</v></c>");
    }

    public void Dispose()
    {
        xml.Write("</sheetData>");
        if (row > 1) xml.Write($"<autoFilter ref=\"A1:{Column(columns)}{row}\"/>");
        xml.Write("</worksheet>");
        xml.Dispose();
    }

    private static string Column(int number)
    {
        var name = "";
        for (; number > 0; number = (number - 1) / 26) name = (char)('A' + ((number - 1) % 26)) + name;
        return name;
    }
}
