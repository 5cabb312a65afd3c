using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Say;
using Block = ReportGen.Contracts.Document.Block;
using Inline = ReportGen.Contracts.Document.Inline;
using ListBlock = ReportGen.Contracts.Document.ListBlock;
using MdBlock = Markdig.Syntax.Block;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Lists, definitions and tables of Markdown.</summary>
/// <param name="inlines">Reads running text.</param>
/// <param name="say">Where findings go.</param>
/// <param name="inside">The blocks of an item.</param>
internal sealed class ListsAndTables(
    MarkdownInlines inlines, ComposeMessages say, Func<IEnumerable<MdBlock>, ProseText, ImmutableArray<Block>> inside)
{
    private const string Means = ": ";

    public ListBlock List(Markdig.Syntax.ListBlock list, ProseText text) =>
        new(list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(i => inside(i, text))])
        {
            Start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1,
            After = list.IsOrdered && list.OrderedDelimiter == ')' ? ')' : '.',
        };

    public TextTable Table(Table table, ProseText text)
    {
        var rows = table.Cast<TableRow>().Select(r => Row(r, text)).ToList();
        var count = rows.Max(r => r.Length);
        var heads = Typed((TableRow)table[0]);
        foreach (var row in table.Cast<TableRow>().Where(r => Typed(r) > heads)) say.TableRow(Typed(row), heads, text.At(row));
        ColumnSide Side(int column) => table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment switch
        {
            TableColumnAlign.Center => ColumnSide.Center,
            TableColumnAlign.Right => ColumnSide.Right,
            _ => ColumnSide.Left,
        };
        var whole = rows.Select(r => r.AddRange(Enumerable.Repeat(ImmutableArray<Inline>.Empty, count - r.Length))).ToList();
        return new TextTable("", [], [.. Enumerable.Range(0, count).Select(Side)], whole[0], [.. whole.Skip(1)]);
    }

    /// <summary>The cells that are typed: rows are filled up with others, which hold nothing.</summary>
    private static int Typed(TableRow row) => row.Cast<ContainerBlock>().Count(c => c.Count > 0);

    private ImmutableArray<ImmutableArray<Inline>> Row(TableRow row, ProseText text) =>
        [.. row.Cast<ContainerBlock>().Select(c => inlines.Of(c.OfType<ParagraphBlock>().SelectMany(p => p.Inline ?? []), text))];

    public DefinitionsBlock Definitions(DefinitionList list, ProseText text) => new(
    [
        .. list.Cast<DefinitionItem>().Select(i => (
            i.OfType<DefinitionTerm>().Select(t => inlines.Of(t.Inline, text)).ToImmutableArray(),
            ImmutableArray.Create(inside(i.Where(b => b is not DefinitionTerm), text)))),
    ]);

    private static ImmutableArray<Inline> Without(ImmutableArray<Inline> text) =>
        text is [TextRun run, .. var rest] ? [new TextRun(run.Text[Means.Length..].TrimStart()), .. rest] : text;

    /// <summary>Definitions that follow each other are one list; ": words" after a table are its caption.</summary>
    /// <param name="blocks">The blocks of a text.</param>
    /// <param name="ofSeveral">They come from several texts: a numbered list goes on over all of them.</param>
    public static IEnumerable<Block> Grouped(IEnumerable<Block> blocks, bool ofSeveral)
    {
        Block? last = null;
        foreach (var block in blocks)
        {
            Block? joined = (last, block) switch
            {
                (DefinitionsBlock a, DefinitionsBlock b) => new DefinitionsBlock(a.Entries.AddRange(b.Entries)),
                (ListBlock { Ordered: true } a, ListBlock { Ordered: true } b) when ofSeveral && a.After == b.After =>
                    a with { Items = a.Items.AddRange(b.Items) },
                (TextTable { Caption.IsEmpty: true } table, ColonLine line) => table with { Caption = line.Text, Id = line.Id },
                _ => null,
            };
            if (joined is null && last is not null) yield return last is ColonLine alone ? alone.AsTyped : last;
            last = joined ?? block;
        }
        if (last is not null) yield return last is ColonLine end ? end.AsTyped : last;
    }

    /// <summary>A paragraph that begins with a colon and a space; null for any other.</summary>
    public static ColonLine? Line(ImmutableArray<Inline> text, string id) =>
        text is [TextRun { Text: var first }, ..] && first.StartsWith(Means, StringComparison.Ordinal)
            ? new ColonLine(Without(text), id)
            : null;
}

/// <summary>A paragraph that began with a colon: what it is, the block before it tells.</summary>
/// <param name="Text">What stands after the colon.</param>
/// <param name="Id">The label that it carries; empty for none.</param>
internal sealed record ColonLine(ImmutableArray<Inline> Text, string Id) : Block
{
    /// <summary>The paragraph as it is typed.</summary>
    public Paragraph AsTyped => new([new TextRun(": "), .. Text]);
}
