using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>Blocks may hold blocks, and running text may hold notes: the ways through them.</summary>
public static class BlockTree
{
    /// <summary>The blocks and all that stand in them, in the order of print; notes stand where they are called.</summary>
    public static IEnumerable<Block> All(this IEnumerable<Block> blocks) => blocks.SelectMany(b => Inside(b).All().Prepend(b));

    /// <summary>All running text of the blocks and of what stands in them, in the order of print.</summary>
    public static IEnumerable<Inline> Inlines(this IEnumerable<Block> blocks) => blocks.All().SelectMany(Texts).SelectMany(t => All(t));

    /// <summary>The running text and all that stands in it.</summary>
    public static IEnumerable<Inline> All(ImmutableArray<Inline> text) => text.SelectMany(i => Inside(i).Prepend(i));

    private static IEnumerable<Inline> Inside(Inline inline) => inline switch
    {
        Emphasis e => All(e.Content),
        OutsideLink l => All(l.Content),
        _ => [],
    };

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(i => i),
        QuoteBlock quote => quote.Content,
        DefinitionsBlock definitions => definitions.Entries.SelectMany(e => Notes(e.Terms).Concat(e.Meanings.SelectMany(m => m))),
        _ => Notes(Texts(block)),
    };

    private static IEnumerable<Block> Notes(IEnumerable<ImmutableArray<Inline>> texts) =>
        texts.SelectMany(t => All(t)).OfType<FootnoteMark>().Where(m => !m.IsAgain).SelectMany(m => m.Content);

    /// <summary>The running text of a block itself.</summary>
    private static IEnumerable<ImmutableArray<Inline>> Texts(Block block) => block switch
    {
        Heading h => [h.Text],
        Paragraph p => [p.Text],
        TextTable t => t.Head.Concat(t.Rows.SelectMany(r => r)).Prepend(t.Caption),
        DefinitionsBlock definitions => definitions.Entries.SelectMany(e => e.Terms),
        _ => [],
    };
}
