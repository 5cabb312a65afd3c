using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Csv;

namespace ReportGen.Renderers.Html;

/// <summary>A three-line table: caption above, heads with units, spanning heads, merged cells, notes below.</summary>
internal static class TableHtml
{
    /// <param name="table">The table.</param>
    /// <param name="asset">The name its CSV is saved under.</param>
    /// <param name="words">The theme's words.</param>
    /// <param name="simulated">True when the CSV says that the data are simulated.</param>
    public static string Of(TableBlock table, string asset, ImmutableDictionary<string, string> words, bool simulated)
    {
        var html = new StringBuilder();
        var (number, caption) = ($"{words["table"]}&nbsp;{table.Number}", TrustedHtml.Escape(table.Caption));
        var looks = (IsList(table) ? "" : "sortable")
            + (table.Columns.Length > 9 ? " dense" : "")
            + (table.Wide && table.Rows.Length > 14 ? " long" : "");
        html.Append($"<figure class=\"table{(table.Wide ? " wide" : "")}\" id=\"tbl-{table.Id}\">");
        if (IsFolded(table)) html.Append($"<details><summary><span class=\"number\">{number}</span>&emsp;{caption}</summary>");
        html.Append($"<p class=\"tools hint\">{words["scroll-hint"]}</p>");
        html.Append($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{number} {caption}\"><table class=\"{looks}\">");
        html.Append($"<caption><span class=\"number\">{number}</span>&emsp;{caption}{AnchorHtml.To($"tbl-{table.Id}", words)}</caption>");
        Head(html, table);
        Body(html, table);
        html.Append("</table></div>");
        html.Append(NotesHtml.Of(table.Notes));
        var href = $"data:text/csv;charset=utf-8;base64,{Csv(table, simulated)}";
        var label = $"{words["download"]} CSV: {number}";
        html.Append($"<p class=\"tools\"><a download=\"{asset}.csv\" href=\"{href}\" aria-label=\"{label}\">CSV</a></p>");
        html.Append(IsFolded(table) ? "</details></figure>" : "</figure>");
        return html.ToString();
    }

    /// <summary>Heads and rows alone.</summary>
    public static string Grid(TableBlock table)
    {
        var html = new StringBuilder();
        Head(html, table);
        Body(html, table);
        return html.ToString();
    }

    private static bool IsFolded(TableBlock table) => table.IsAside || table.IsFolded;

    /// <summary>True when rankings stand side by side: a row is then no record that could be sorted or found.</summary>
    private static bool IsList(TableBlock table) => table.Columns[0].Group is not null;

    private static void Head(StringBuilder html, TableBlock table)
    {
        var grouped = table.Columns.Any(c => c.Group is not null);
        html.Append("<thead><tr>");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Columns[c];
            if (column.Group is null)
            {
                html.Append($"<th scope=\"col\"{(grouped ? " rowspan=\"2\"" : "")}{Class(table, c)}>{Title(column)}</th>");
                continue;
            }
            var span = 1;
            while (c + span < table.Columns.Length && table.Columns[c + span].Group == column.Group) span++;
            html.Append($"<th scope=\"colgroup\" colspan=\"{Digits(span)}\" class=\"group\">");
            html.Append($"<span>{TrustedHtml.Escape(column.Group)}</span></th>");
            c += span - 1;
        }
        html.Append("</tr>");
        if (grouped)
        {
            html.Append("<tr>");
            for (var c = 0; c < table.Columns.Length; c++)
            {
                if (table.Columns[c] is { Group: not null } column) html.Append($"<th scope=\"col\"{Class(table, c)}>{Title(column)}</th>");
            }
            html.Append("</tr>");
        }
        html.Append("</thead>");
    }

    private static void Body(StringBuilder html, TableBlock table)
    {
        html.Append("<tbody>");
        var classes = Enumerable.Range(0, table.Columns.Length).Select(c => Class(table, c)).ToArray();
        var widths = Enumerable.Range(0, table.Columns.Length).Select(c => NumberWidth(table, c)).ToArray();
        for (var r = 0; r < table.Rows.Length; r++)
        {
            html.Append(r == table.MarkedRow ? "<tr class=\"marked\">" : "<tr>");
            for (var c = 0; c < table.Columns.Length; c++)
            {
                var column = table.Columns[c];
                var span = column.Merge ? Span(table, r, c) : 1;
                if (span == 0) continue;
                var text = TrustedHtml.Escape(NumberText.Format(table.Rows[r][c], column));
                if (widths[c] is { } width && table.Rows[r][c].Text is null)
                {
                    text = $"<span style=\"min-width:{Digits(width)}ch\">{text}</span>";
                }
                if (table.Rows[r][c].Link is { } link) text = $"<a href=\"{TrustedHtml.Escape(link)}\">{text}</a>";
                var look = classes[c] + (span > 1 ? $" rowspan=\"{Digits(span)}\"" : "");
                html.Append(c == 0 && !column.Merge ? $"<th scope=\"row\"{look}>{text}</th>" : $"<td{look}>{text}</td>");
            }
            html.Append("</tr>");
        }
        html.Append("</tbody>");
    }

    /// <summary>
    /// Rows that a merged cell covers from here; 0 for a cell that one above covers. A cell merges only inside what is merged left of it.
    /// </summary>
    internal static int Span(TableBlock table, int row, int column)
    {
        var merged = Enumerable.Range(0, column + 1).Where(c => table.Columns[c].Merge);
        bool Same(int a, int b) => merged.All(c => table.Rows[a][c].Equals(table.Rows[b][c]));
        if (row > 0 && Same(row - 1, row)) return 0;
        var span = 1;
        while (row + span < table.Rows.Length && Same(row, row + span)) span++;
        return span;
    }

    /// <summary>
    /// How a column stands: numbers on their decimal point, merged and short words in the middle, other words at the left.
    /// </summary>
    private static string Class(TableBlock table, int column) =>
        table.Columns[column] is { Style: not NumberStyle.Text } ? " class=\"num\""
        : table.Columns[column].Merge || Widest(table, column) <= ShortWords ? " class=\"mid\""
        : Widest(table, column) <= OneLine ? " class=\"text keep\""
        : " class=\"text\"";

    private const int ShortWords = 8, OneLine = 14;

    private static int Widest(TableBlock table, int column) =>
        table.Rows.Select(r => Width(r[column].Text ?? "")).DefaultIfEmpty().Max();

    private static int Width(string text) => text.Sum(c => c >= '\u2e80' ? 2 : 1);

    /// <summary>
    /// The room in digits that makes the decimal points of a column stand under each other; null where all numbers are as long.
    /// </summary>
    private static int? NumberWidth(TableBlock table, int column)
    {
        if (table.Columns[column].Style == NumberStyle.Text) return null;
        var numbers = table.Rows.Where(r => r[column].Number is not null).Select(r => NumberText.Format(r[column], table.Columns[column]));
        var lengths = numbers.Select(n => n.Length).Distinct().ToList();
        return lengths.Count > 1 ? lengths.Max() : null;
    }

    private static string Title(TableColumn column) => TrustedHtml.Escape(column.Head);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Csv(TableBlock table, bool simulated)
    {
        var content = new MemoryStream();
        TableCsv.Write(table, simulated, content);
        return Convert.ToBase64String(content.ToArray());
    }
}
