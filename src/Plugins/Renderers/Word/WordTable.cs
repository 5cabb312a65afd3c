using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Html;

namespace ReportGen.Renderers.Word;

/// <summary>
/// A three-line table: heads that repeat on every page, spanning heads over a thin rule, merged cells, numbers aligned on the point.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Space at the left and the right of a cell, in twentieths of a point.</summary>
    public const int CellMargin = 50;

    private const int HeadRule = 6, GroupRule = 4, ManyColumns = 9, ShortWords = 4;

    /// <summary>Rows up to which a table stays on one page.</summary>
    private const int KeptRows = 14;

    private readonly TableBlock table;
    private readonly string density;
    private readonly double size;
    private readonly ImmutableArray<int> widths;

    /// <param name="table">The table.</param>
    /// <param name="width">The width it fills, in points.</param>
    /// <param name="size">Height of its letters in points, unless it has many columns.</param>
    public WordTable(TableBlock table, double width, double size)
    {
        this.table = table;
        (density, this.size) = table.Columns.Length > ManyColumns ? ("Dense", WordStyles.DenseSize) : ("", size);
        widths = ColumnWidths.Of(table, width, this.size);
    }

    public XElement Element() => W.E("tbl",
        W.E("tblPr",
            W.Val("tblStyle", "ThreeLineTable"),
            W.E("tblW", W.A("w", widths.Sum()), W.A("type", "dxa")),
            W.Val("jc", "center"),
            W.E("tblLayout", W.A("type", "fixed")),
            W.Val("tblCaption", table.Caption)),
        W.E("tblGrid", widths.Select(w => W.E("gridCol", W.A("w", w)))),
        Heads(),
        table.Rows.Select((_, r) => Row(r)));

    private IEnumerable<XElement> Heads()
    {
        var grouped = table.Columns.Any(c => c.Group is not null);
        if (grouped) yield return HeadRow(Groups());
        yield return HeadRow(table.Columns.Select((column, c) =>
        {
            var covered = grouped && column.Group is null;
            var rule = W.E("tcBorders", WordStyles.Line("bottom", HeadRule));
            return Cell(widths[c], [covered ? W.E("vMerge") : null, rule], Head(covered ? "" : column.Head));
        }));
    }

    /// <summary>The upper head: a group over its columns, or a head that goes down into the lower row.</summary>
    private IEnumerable<XElement> Groups()
    {
        for (var c = 0; c < table.Columns.Length;)
        {
            var (column, span) = (table.Columns[c], 1);
            while (column.Group is not null && c + span < table.Columns.Length && table.Columns[c + span].Group == column.Group) span++;
            // the rule is the paragraph's, so that it ends inside the cell and neighbors stay apart
            var rule = W.E("pBdr", WordStyles.Line("bottom", GroupRule));
            yield return column.Group is { } group
                ? Cell(widths.Skip(c).Take(span).Sum(), [W.Val("gridSpan", span)], Head(group, rule))
                : Cell(widths[c], [W.Val("vMerge", "restart")], Head(column.Head));
            c += span;
        }
    }

    private static XElement HeadRow(IEnumerable<XElement> cells) => W.E("tr", W.E("trPr", W.E("cantSplit"), W.E("tblHeader")), cells);

    private XElement Row(int row)
    {
        var keep = table.Rows.Length <= KeptRows && (row + 1 < table.Rows.Length || !table.Notes.IsEmpty);
        return W.E("tr", W.E("trPr", W.E("cantSplit")), table.Columns.Select((column, c) =>
        {
            var span = column.Merge ? TableHtml.Span(table, row, c) : 1;
            var text = span == 0 ? "" : NumberText.Format(table.Rows[row][c], column);
            var kept = keep ? W.E("keepNext") : null;
            var paragraph = W.Paragraph(density + "TableText", WordText.Runs(text), [kept, .. Place(row, c, text, span)]);
            return Cell(widths[c], [span == 1 ? null : W.Val("vMerge", span == 0 ? "continue" : "restart")], paragraph);
        }));
    }

    private object?[] Place(int row, int c, string text, int span) =>
        table.Columns[c].Style == NumberStyle.Text ? [W.Val("jc", span == 1 && !table.Columns[c].Merge && !IsShort(c) ? "left" : "center")]
        : table.Rows[row][c].Number is null ? [W.Val("jc", "center")]
        : DecimalPoint.At(table, c, text, widths[c], size);

    private bool IsShort(int c) => table.Rows.All(r => WordText.Em(r[c].Text ?? "") <= ShortWords);

    private XElement Head(string text, XElement? rule = null) => W.Paragraph(density + "TableHead", WordText.Runs(text), rule);

    private static XElement Cell(int width, object?[] properties, XElement paragraph) => W.E("tc",
        W.E("tcPr", W.E("tcW", W.A("w", width), W.A("type", "dxa")), properties, W.Val("vAlign", "center")), paragraph);
}
