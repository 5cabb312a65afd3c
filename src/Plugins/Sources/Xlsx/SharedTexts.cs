using System.IO.Compression;
using System.Text;
using System.Xml;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Xlsx;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedTexts
{
    public static List<string> Read(ZipArchiveEntry? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var content = part.Open();
        using var xml = XmlReader.Create(content);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(Text(xml));
        }
        return texts;
    }

    /// <summary>The text of an element in all its runs, without how it is pronounced.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (text, depth) = (new StringBuilder(), xml.Depth);
        var reading = xml.Read();
        while (reading && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" }) { xml.Skip(); continue; }
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" }) { text.Append(xml.ReadElementContentAsString()); continue; }
            reading = xml.Read();
        }
        var whole = text.ToString();
        return CellText.Trim(whole.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(whole) : whole);
    }
}
