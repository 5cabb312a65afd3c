using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Typst;

/// <summary>A table as a call of the theme's function: what stands in it, and nothing of how it is laid out.</summary>
internal static class TableTypst
{
    public static string Of(TableBlock table, ImmutableDictionary<string, string> words, TypstPen pen)
    {
        var number = TypstText.Number(table.Number);
        return TypstText.Call("table-block", TypstText.Dictionary(
        [
            ("id", TypstText.Literal($"tbl-{table.Id}")),
            ("number", number),
            ("caption", pen.Text(table.Caption)),
            ("continued", TypstText.Literal(words["continued"].Replace("{0}", number, StringComparison.Ordinal))),
            ("marked", table.MarkedRow is { } marked ? TypstText.Number(marked) : "none"),
            ("notes", TypstText.Array(table.Notes.Select(pen.Text))),
            ("columns", TypstText.Array(table.Columns.Select(c => Column(c, pen)))),
            ("rows", TypstText.Array(table.Rows.Select(r => "\n  " + Row(table, r, pen)))),
        ]));
    }

    private static string Column(TableColumn column, TypstPen pen) => TypstText.Dictionary(
    [
        ("title", pen.Text(column.Head)),
        ("group", column.Group is { } group ? pen.Text(group) : "none"),
        ("numeric", TypstText.Bool(column.Style != NumberStyle.Text)),
        ("merge", TypstText.Bool(column.Merge)),
    ]);

    private static string Row(TableBlock table, ImmutableArray<TableCell> row, TypstPen pen) =>
        TypstText.Array(row.Select((cell, c) => pen.Text(NumberText.Format(cell, table.Columns[c]))));
}
