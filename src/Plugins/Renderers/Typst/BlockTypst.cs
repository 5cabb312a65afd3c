using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Formulas;

namespace ReportGen.Renderers.Typst;

/// <summary>The blocks of a section as calls of the theme's functions.</summary>
/// <param name="words">The theme's words.</param>
/// <param name="pen">Writes the texts.</param>
/// <param name="figures">Writes the figures.</param>
/// <param name="pictures">Writes the author's pictures.</param>
/// <param name="columnWidth">How wide a formula may be before it is broken, in em.</param>
internal sealed class BlockTypst(
    ImmutableDictionary<string, string> words, TypstPen pen, FigureTypst figures, PictureTypst pictures, double columnWidth)
{
    private InlineTypst Inlines => new(pen, pictures, n => $"..{Item(n)}");

    /// <summary>Code, a call each.</summary>
    public IEnumerable<string> Of(IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (leads, follows) = (i + 1 < all.Count && all[i + 1] is EquationBlock, i > 0 && all[i - 1] is Paragraph);
            yield return Of(all[i], leads, follows);
        }
    }

    private string Of(Block block, bool leads, bool follows)
    {
        pen.Place = PlaceOf(block) ?? pen.Place;
        return block switch
        {
            Heading h => TypstText.Call(
                "section-heading", TypstText.Number(h.Level), TypstText.Literal(h.Id), TypstText.OrNone(h.Number), TypstText.Literal(h.Gap),
                Inlines.Of(h.Text)),
            Paragraph { Role: "body" } p when leads => $"leading-paragraph({TypstText.Bool(follows)}, {Inlines.Of(p.Text)})",
            Paragraph p => $"paragraph({TypstText.Literal(p.Role)}, {Inlines.Of(p.Text)})",
            ListBlock list => List(list),
            EquationBlock e => Equation(e),
            TableBlock t => TableTypst.Of(t, words, pen),
            FigureBlock f => figures.Of(f),
            QuoteBlock q => $"quotation({Together(q.Content)})",
            CodeBlock code => $"code-lines({TypstText.Array(code.Text.Split('\n').Select(pen.Text))})",
            RuleBlock => "text-rule()",
            DefinitionsBlock definitions => $"definitions({TypstText.Array(definitions.Entries.Select(Entry))})",
            TextTable t => Table(t),
            PictureBlock p => pictures.Of(p),
            _ => throw new ArgumentException($"a block of type {block.GetType().Name} has no Typst"),
        };
    }

    private static string? PlaceOf(Block block) => block switch
    {
        Heading h => $"section '{h.Id}'",
        TableBlock t => $"table '{t.Id}'",
        FigureBlock f => $"figure '{f.Id}'",
        EquationBlock e => $"formula '{e.Tex.Trim()}'",
        PictureBlock p => $"picture '{p.Picture.Name}'",
        _ => null,
    };

    private string List(ListBlock list) => list.Ordered
        ? TypstText.Call(
            "numbered-list", TypstText.Array(list.Items.Select(Item)), TypstText.Number(list.Start), TypstText.Literal($"{list.After}"))
        : $"bullet-list({TypstText.Array(list.Items.Select(Item))})";

    private string Together(ImmutableArray<Block> blocks) => blocks.IsEmpty ? "[]" : $"{{ {string.Join("; ", Of(blocks))} }}";

    private string Entry((ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<ImmutableArray<Block>> Meanings) entry) =>
        $"({TypstText.Array(entry.Terms.Select(Inlines.Of))}, {TypstText.Array(entry.Meanings.Select(Together))})";

    private string Table(TextTable t) => TypstText.Call("text-table", TypstText.Dictionary(
    [
        ("id", t.Number > 0 ? TypstText.Literal(t.Id) : "none"),
        ("number", TypstText.Number(t.Number)),
        ("caption", Inlines.Of(t.Caption)),
        ("sides", TypstText.Array(t.Columns.Select(c => TypstText.Literal(c.ToString().ToLowerInvariant())))),
        ("head", TypstText.Array(t.Head.Select(Inlines.Of))),
        ("rows", TypstText.Array(t.Rows.Select(r => TypstText.Array(r.Select(Inlines.Of))))),
    ]));

    /// <summary>The first paragraph, which hangs from the mark, and what follows it.</summary>
    private string Item(ImmutableArray<Block> blocks)
    {
        var (first, rest) = blocks is [Paragraph p, ..] ? (Inlines.Of(p.Text), blocks[1..]) : ("[]", blocks);
        return $"({first}, {(rest.IsEmpty ? "none" : $"{{ {string.Join("; ", Of(rest))} }}")})";
    }

    private string Equation(EquationBlock e)
    {
        var number = e.Number > 0 ? e.Number.ToString(CultureInfo.InvariantCulture) : "none";
        var id = e.Number > 0 ? TypstText.Literal(e.Id) : "none";
        var formula = FormulaTypst.Math(FormulaLines.Break(e.Formula, columnWidth), pen);
        return TypstText.Call("displayed-formula", id, number, TypstText.Literal(e.Tex.Trim()), formula);
    }
}
