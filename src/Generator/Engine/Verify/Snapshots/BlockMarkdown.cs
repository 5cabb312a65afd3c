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
        Paragraph paragraph => [.. Paragraph(paragraph), .. Notes(paragraph)],
        QuoteBlock quote => quote.Content.SelectMany(Of).Select(l => $"> {l}"),
        CodeBlock code => ["```", .. code.Text.Split('\n'), "```"],
        RuleBlock => ["---"],
        DefinitionsBlock definitions => definitions.Entries.SelectMany(e =>
            e.Terms.Select(InlineMarkdown.Of).Concat(e.Meanings.SelectMany(m => Item(": ", m)))),
        PictureBlock picture => [$"![{picture.Alt}]({picture.Picture.Name})", .. Captioned(picture.Id, picture.Number, picture.Caption)],
        TextTable table => TextTable(table),
        ListBlock list => list.Items.SelectMany((item, i) => Item(list.Ordered ? $"{i + list.Start}{list.After} " : "- ", item)),
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

    private static IEnumerable<string> Notes(Paragraph paragraph) => BlockTree.All(paragraph.Text).OfType<FootnoteMark>()
        .Where(m => !m.IsAgain).SelectMany(m => Item($"[^{m.Number}]: ", m.Content));

    private static IEnumerable<string> Captioned(string id, int number, string caption) =>
        number > 0 ? [$"**[{id}] {number}** {caption}"] : [];

    private static IEnumerable<string> TextTable(TextTable table) =>
    [
        .. Captioned(table.Id, table.Number, InlineMarkdown.Of(table.Caption)),
        Row(table.Head.Select(InlineMarkdown.Of)), Row(table.Columns.Select(c => c == ColumnSide.Right ? "--:" : "---")),
        .. table.Rows.Select(r => Row(r.Select(InlineMarkdown.Of))),
    ];

    private static IEnumerable<string> Item(string mark, ImmutableArray<Block> blocks) =>
        blocks.SelectMany(Of).Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line);

    private static IEnumerable<string> Table(TableBlock table)
    {
        yield return $"**[tbl-{table.Id}] {table.Number}** {table.Caption}";
        yield return "";
        yield return Row(table.Columns.Select(Head));
        yield return Row(table.Columns.Select(c => c.Style == NumberStyle.Text ? "---" : "--:"));
        foreach (var row in table.Rows) yield return Row(row.Select((cell, i) => NumberText.Format(cell, table.Columns[i])));
        if (table.Notes.Length > 0) yield return "";
        foreach (var note in table.Notes) yield return $"*{note}*";
    }

    private static string Head(TableColumn column) =>
        (column.Group is { } group ? $"{group}: " : "") + column.Title + (column.Unit is { } unit ? $" ({unit})" : "");

    private static string Row(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
