using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>A table that an author wrote, with three lines as all others.</summary>
internal static class TextTableHtml
{
    public static string Of(TextTable table, ImmutableDictionary<string, string> words)
    {
        var number = $"{words["table"]}&nbsp;{table.Number}";
        var html = new StringBuilder($"<figure class=\"table\"{(table.Number > 0 ? $" id=\"{table.Id}\"" : "")}>");
        html.Append("<div class=\"scroll\" tabindex=\"0\"><table>");
        if (table.Number > 0)
        {
            html.Append($"<caption><span class=\"number\">{number}</span>&emsp;{InlineHtml.Of(table.Caption)}");
            html.Append(AnchorHtml.To(table.Id, words)).Append("</caption>");
        }
        html.Append("<thead><tr>");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            html.Append($"<th scope=\"col\"{Side(table, c)}>{InlineHtml.Of(table.Head[c])}</th>");
        }
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var c = 0; c < table.Columns.Length; c++) html.Append($"<td{Side(table, c)}>{InlineHtml.Of(row[c])}</td>");
            html.Append("</tr>");
        }
        return html.Append("</tbody></table></div></figure>").ToString();
    }

    private static string Side(TextTable table, int column) => table.Columns[column] switch
    {
        ColumnSide.Left => " class=\"text\"",
        ColumnSide.Right => " class=\"right\"",
        _ => "",
    };
}
