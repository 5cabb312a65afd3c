using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A block of a section as lines of Markdown: a sentence a line, tables as printed, formulas as TeX, figures by caption and description.
/// </summary>
internal static class BlockMarkdown
{
    public static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => [Heading(heading)],
        Paragraph paragraph => Paragraph(paragraph),
        ListBlock list => list.Items.SelectMany((item, i) => Item(list.Ordered ? $"{i + 1}. " : "- ", item)),
        EquationBlock equation => [$"$${Sentences.Plain(equation.Tex)}$$" + (equation.Number > 0 ? $" ({equation.Number})" : "")],
        TableBlock table => Table(table),
        FigureBlock figure =>
        [
            $"**[fig-{figure.Id}] {figure.Number}** {figure.Caption}",
            .. Sentences.Of(figure.Alt).Select(s => $"> {s}"),
            .. figure.Notes.Select(n => $"*{n}*"),
        ],
        _ => throw new InvalidOperationException($"no Markdown for {block.GetType().Name}"),
    };

    private static string Heading(Heading heading) =>
        $"{new string('#', heading.Level + 1)} {heading.Number} {InlineMarkdown.Of(heading.Text)}"
            .Replace("  ", " ", StringComparison.Ordinal); // a heading without a number

    private static IEnumerable<string> Paragraph(Paragraph paragraph) =>
        Sentences.Of(InlineMarkdown.Of(paragraph.Text)).Select(s => paragraph.Role == "body" ? s : $"{paragraph.Role}: {s}");

    private static IEnumerable<string> Item(string mark, ImmutableArray<Block> blocks) =>
        blocks.SelectMany(Of).Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line);

    private static IEnumerable<string> Table(TableBlock table)
    {
        yield return $"**[tbl-{table.Id}] {table.Number}** {table.Caption}";
        yield return "";
        yield return Row(table.Columns.Select(Head));
        yield return Row(table.Columns.Select(c => c.Style == NumberStyle.Text ? "---" : "--:"));
        foreach (var row in table.Rows) yield return Row(row.Select((cell, i) => NumberText.Format(cell, table.Columns[i].Style)));
        if (table.Notes.Length > 0) yield return "";
        foreach (var note in table.Notes) yield return $"*{note}*";
    }

    private static string Head(TableColumn column) =>
        (column.Group is { } group ? $"{group}: " : "") + column.Title + (column.Unit is { } unit ? $" ({unit})" : "");

    private static string Row(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
