using System.IO.Compression;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Workbook;

/// <summary>A table alone as "xlsx": its rows under the printed heads with all their digits, and what it is on a second sheet.</summary>
public sealed class WorkbookTableRenderer : ITableRenderer
{
    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public void Render(TableBlock table, ReportDocument document, Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true);
        WorkbookFile.WriteParts(zip, ["table", "about"]);
        var heads = FullTable.Heads(table);
        using (var sheet = new SheetWriter(WorkbookFile.Sheet(zip, 1), heads, [.. heads.Select((_, c) => Width(table, heads[c], c))]))
        {
            foreach (var row in table.Rows)
            {
                sheet.StartRow();
                for (var c = 0; c < row.Length; c++)
                {
                    if (row[c].Number is { } number) sheet.Number(FullTable.Number(number, table.Columns[c]));
                    else sheet.Text(row[c].Text);
                }
                sheet.EndRow();
            }
        }
        using var about = new SheetWriter(WorkbookFile.Sheet(zip, 2), ["ReportGen", document.StudyId], [16, 90]);
        (string Of, string Is)[] lines =
        [
            ("table", table.Id), ("caption", table.Caption), ("title", document.Editions[0].Front.Title),
            .. table.Notes.Select(n => ("note", n)),
        ];
        foreach (var (of, text) in lines)
        {
            about.StartRow();
            about.Text(of);
            about.Text(text);
            about.EndRow();
        }
    }

    private static int Width(TableBlock table, string head, int column)
    {
        var longest = table.Rows.Select(r => r[column].Text?.Length ?? 0).Append(head.Length).Max();
        return Math.Clamp(longest + 4, 12, 60);
    }
}
