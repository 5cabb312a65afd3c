using System.Globalization;
using System.Xml.Linq;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Xlsx;

/// <summary>Which styles of a workbook show a percent or a date.</summary>
internal static class XlsxFormats
{
    /// <summary>The kind of every cell style, by its number.</summary>
    public static IReadOnlyList<NumberKind> Read(XDocument? styles)
    {
        if (styles?.Root is not { } root) return [];
        var codes = root.Descendants().Where(e => e.Name.LocalName == "numFmt")
            .GroupBy(e => Number(e, "numFmtId")).ToDictionary(g => g.Key, g => (string?)g.First().Attribute("formatCode") ?? "");
        return [.. root.Elements().Where(e => e.Name.LocalName == "cellXfs").Elements().Select(x => Kind(Number(x, "numFmtId"), codes))];
    }

    private static NumberKind Kind(int id, Dictionary<int, string> codes) => id switch
    {
        _ when codes.TryGetValue(id, out var code) => CellText.KindOf(code),
        9 or 10 => NumberKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberKind.Date,
        _ => NumberKind.Number,
    };

    private static int Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
}
