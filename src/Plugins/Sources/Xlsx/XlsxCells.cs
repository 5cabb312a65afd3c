using System.Globalization;
using System.Xml;
using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Xlsx;

/// <summary>Reads the cells of one sheet.</summary>
internal sealed class XlsxCells(
    IReadOnlyList<string> texts, IReadOnlyList<NumberKind> styles, bool from1904, SourceMessages say)
{
    private const int FarOutside = 10_000_000; // of any sheet; ten and 26 times as much is a number still
    private readonly List<SourceRow> rows = [];
    private readonly List<(int Row, int Column)> textless = [];
    private SheetRoom room = new(new SheetName(""));

    public SourceSheet Read(SheetName name, Stream content)
    {
        using var xml = XmlReader.Create(content);
        room = new SheetRoom(name);
        var row = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") Row(xml, ref row);
            else if (xml.LocalName == "mergeCell" && xml.GetAttribute("ref") is { } range) Merge(range);
        }
        if (textless is [var first, ..]) say.TextNowhere(name.Name, first.Row, first.Column, textless.Count - 1);
        return room.Sheet(rows);
    }

    private void Row(XmlReader xml, ref int row)
    {
        row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
        if (xml.IsEmptyElement) return;
        var cells = new List<string>();
        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = xml.GetAttribute("r") is { } place ? Place(place).Column : column + 1;
            if (Cell(xml, row, column) is not { Length: > 0 } cell) continue;
            if (column >= cells.Count) room.Take(row, column + 1L, column + 1L - cells.Count);
            while (cells.Count < column) cells.Add("");
            if (cells.Count == column) cells.Add(cell);
            else cells[column] = cell;
        }
        if (cells.Count > 0) rows.Add(new SourceRow(row, [.. cells]));
    }

    private string Cell(XmlReader xml, int row, int column)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
        if (xml.IsEmptyElement) return "";
        var (depth, formula, value, text) = (xml.Depth, (string?)null, "", (string?)null);
        var reading = xml.Read();
        while (reading && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) { reading = xml.Read(); continue; }
            switch (xml.LocalName)
            {
                case "f": formula = xml.ReadElementContentAsString(); break;
                case "v": value = xml.ReadElementContentAsString(); break;
                case "is": text = SharedTexts.Text(xml); reading = xml.Read(); break;
                default: xml.Skip(); break;
            }
        }
        if (formula is not null && value.Length == 0 && type != "str") return "=" + formula;
        return type switch
        {
            "s" => Shared(value, row, column),
            "inlineStr" => text ?? CellText.Trim(value),
            "str" or "e" => CellText.Trim(value),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => value.Split('T')[0],
            _ => Number(value, style),
        };
    }

    private string Shared(string value, int row, int column)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count) return texts[at];
        if (value.Length > 0) textless.Add((row, column + 1));
        return "";
    }

    private string Number(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return CellText.Trim(value);
        var kind = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var s) && s < styles.Count ? styles[s]
            : NumberKind.Number;
        return kind switch
        {
            NumberKind.Percent => CellText.Percent(number),
            NumberKind.Date => CellText.Date(number, from1904),
            _ => CellText.Of(number),
        };
    }

    private void Merge(string reference)
    {
        if (reference.Split(':') is not [var first, var last]) return;
        var ((fromRow, fromColumn), (toRow, toColumn)) = (Place(first), Place(last));
        room.Merge(fromRow, fromColumn, toRow - fromRow + 1L, toColumn - fromColumn + 1L);
    }

    private static (int Row, int Column) Place(string cell)
    {
        var (row, column) = (0, 0);
        foreach (var c in cell)
        {
            if (char.IsAsciiLetter(c)) column = Math.Min((column * 26) + char.ToUpperInvariant(c) - 'A' + 1, FarOutside);
            else if (char.IsAsciiDigit(c)) row = Math.Min((row * 10) + c - '0', FarOutside);
        }
        return (row, column - 1);
    }
}
