using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>A table that an author wrote, with three lines as all others.</summary>
internal static class TextTableWord
{
    private const int HeadRule = 6;
    private const double Narrowest = 4, Widest = 30;

    /// <param name="table">The table.</param>
    /// <param name="inlines">Writes running text.</param>
    /// <param name="width">The width it fills, in points.</param>
    public static XElement Of(TextTable table, InlineWord inlines, double width)
    {
        var needs = table.Columns.Select((_, c) => table.Rows.Select(r => r[c]).Append(table.Head[c]).Max(Em)).ToList();
        var widths = needs.Select(n => W.Twips(width * n / needs.Sum())).ToList();
        XElement Cell(int c, ImmutableArray<Inline> text, string style, string side, XElement? rule) => W.E("tc",
            W.E("tcPr", W.E("tcW", W.A("w", widths[c]), W.A("type", "dxa")), rule, W.Val("vAlign", "center")),
            W.Paragraph(style, inlines.Of(text), W.Val("jc", side)));
        XElement Rule() => W.E("tcBorders", WordStyles.Line("bottom", HeadRule));
        return W.E("tbl",
            W.E("tblPr",
                W.Val("tblStyle", "ThreeLineTable"), W.E("tblW", W.A("w", widths.Sum()), W.A("type", "dxa")), W.Val("jc", "center"),
                W.E("tblLayout", W.A("type", "fixed"))),
            W.E("tblGrid", widths.Select(w => W.E("gridCol", W.A("w", w)))),
            W.E("tr", W.E("trPr", W.E("cantSplit"), W.E("tblHeader")),
                table.Head.Select((h, c) => Cell(c, h, "TableHead", Side(table.Columns[c]), Rule()))),
            table.Rows.Select(r => W.E("tr", W.E("trPr", W.E("cantSplit")),
                r.Select((cell, c) => Cell(c, cell, "TableText", Side(table.Columns[c]), null)))));
    }

    private static double Em(ImmutableArray<Inline> text) =>
        Math.Clamp(WordText.Em(string.Concat(BlockTree.All(text).OfType<TextRun>().Select(r => r.Text))), Narrowest, Widest);

    private static string Side(ColumnSide side) => side switch { ColumnSide.Right => "right", ColumnSide.Center => "center", _ => "left" };
}
