using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Csv;

namespace ReportGen.Renderers.Html;

/// <summary>A three-line table: caption above, heads with units, spanning heads, merged cells, notes below.</summary>
internal static class TableHtml
{
    public static string Of(TableBlock table, ImmutableDictionary<string, string> words, bool simulated)
    {
        var html = new StringBuilder();
        var caption = $"{words["table"]}&nbsp;{table.Number}";
        html.Append($"<figure class=\"table{(table.Wide ? " wide" : "")}\" id=\"tbl-{table.Id}\">");
        html.Append($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{TrustedHtml.Escape(table.Caption)}\"><table class=\"sortable{(table.Columns.Length > 9 ? " dense" : "")}{(table.Wide && table.Rows.Length > 14 ? " long" : "")}\">");
        html.Append($"<caption><span class=\"number\">{caption}</span>&emsp;{TrustedHtml.Escape(table.Caption)}</caption>");
        Head(html, table);
        Body(html, table);
        html.Append("</table></div>");
        foreach (var note in table.Notes) html.Append($"<p class=\"note\">{TrustedHtml.Escape(note)}</p>");
        html.Append($"<p class=\"tools\"><a download=\"{table.Id}.csv\" href=\"data:text/csv;charset=utf-8;base64,{Csv(table, simulated)}\">CSV</a></p></figure>");
        return html.ToString();
    }

    private static void Head(StringBuilder html, TableBlock table)
    {
        var grouped = table.Columns.Any(c => c.Group is not null);
        html.Append("<thead><tr>");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Columns[c];
            if (column.Group is null) { html.Append($"<th scope=\"col\"{(grouped ? " rowspan=\"2\"" : "")}{Class(column)}>{Title(column)}</th>"); continue; }
            var span = 1;
            while (c + span < table.Columns.Length && table.Columns[c + span].Group == column.Group) span++;
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"colgroup\" colspan=\"{span}\" class=\"group\"><span>{TrustedHtml.Escape(column.Group)}</span></th>");
            c += span - 1;
        }
        html.Append("</tr>");
        if (grouped)
        {
            html.Append("<tr>");
            foreach (var column in table.Columns.Where(c => c.Group is not null)) html.Append($"<th scope=\"col\"{Class(column)}>{Title(column)}</th>");
            html.Append("</tr>");
        }
        html.Append("</thead>");
    }

    private static void Body(StringBuilder html, TableBlock table)
    {
        html.Append("<tbody>");
        for (var r = 0; r < table.Rows.Length; r++)
        {
            html.Append("<tr>");
            for (var c = 0; c < table.Columns.Length; c++)
            {
                var column = table.Columns[c];
                var span = column.Merge ? Span(table, r, c) : 1;
                if (span == 0) continue;
                var text = TrustedHtml.Escape(NumberText.Format(table.Rows[r][c], column.Style));
                var rowspan = span > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{span}\"") : "";
                html.Append(c == 0 && !column.Merge ? $"<th scope=\"row\"{Class(column)}{rowspan}>{text}</th>" : $"<td{Class(column)}{rowspan}>{text}</td>");
            }
            html.Append("</tr>");
        }
        html.Append("</tbody>");
    }

    /// <summary>Rows that a merged cell covers from here; 0 for a cell that one above covers. A cell merges only inside what is merged left of it.</summary>
    private static int Span(TableBlock table, int row, int column)
    {
        bool Same(int a, int b) => Enumerable.Range(0, column + 1).Where(c => table.Columns[c].Merge).All(c => table.Rows[a][c].Equals(table.Rows[b][c]));
        if (row > 0 && Same(row - 1, row)) return 0;
        var span = 1;
        while (row + span < table.Rows.Length && Same(row, row + span)) span++;
        return span;
    }

    private static string Class(TableColumn column) => column.Style == NumberStyle.Text ? " class=\"text\"" : " class=\"num\"";

    private static string Title(TableColumn column) => TrustedHtml.Escape(column.Unit is { } unit ? $"{column.Title}/{unit}" : column.Title);

    private static string Csv(TableBlock table, bool simulated)
    {
        var content = new MemoryStream();
        TableCsv.Write(table, simulated, content);
        return Convert.ToBase64String(content.ToArray());
    }
}
