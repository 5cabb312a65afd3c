using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Formulas;

namespace ReportGen.Renderers.Typst;

/// <summary>The blocks of a section as calls of the theme's functions.</summary>
/// <param name="words">The theme's words.</param>
/// <param name="pen">Writes the texts.</param>
/// <param name="figures">Writes the figures.</param>
/// <param name="columnWidth">How wide a formula may be before it is broken, in em.</param>
internal sealed class BlockTypst(ImmutableDictionary<string, string> words, TypstPen pen, FigureTypst figures, double columnWidth)
{
    /// <summary>Code, a call each.</summary>
    public IEnumerable<string> Of(IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        for (var i = 0; i < all.Count; i++) yield return Of(all[i], leads: i + 1 < all.Count && all[i + 1] is EquationBlock);
    }

    private string Of(Block block, bool leads)
    {
        pen.Place = PlaceOf(block) ?? pen.Place;
        return block switch
        {
            Heading h => TypstText.Call(
                "section-heading", TypstText.Number(h.Level), TypstText.Literal(h.Id), TypstText.OrNone(h.Number), TypstText.Literal(h.Gap),
                InlineTypst.Of(h.Text, pen)),
            Paragraph { Role: "body" } p when leads => $"leading-paragraph({InlineTypst.Of(p.Text, pen)})",
            Paragraph p => $"paragraph({TypstText.Literal(p.Role)}, {InlineTypst.Of(p.Text, pen)})",
            ListBlock list => List(list),
            EquationBlock e => Equation(e),
            TableBlock t => TableTypst.Of(t, words, pen),
            FigureBlock f => figures.Of(f),
            _ => throw new ArgumentException($"a block of type {block.GetType().Name} has no Typst"),
        };
    }

    private static string? PlaceOf(Block block) => block switch
    {
        Heading h => $"section '{h.Id}'",
        TableBlock t => $"table '{t.Id}'",
        FigureBlock f => $"figure '{f.Id}'",
        EquationBlock e => $"formula '{e.Tex.Trim()}'",
        _ => null,
    };

    private string List(ListBlock list) =>
        $"{(list.Ordered ? "numbered-list" : "bullet-list")}({TypstText.Array(list.Items.Select(Item))})";

    /// <summary>The first paragraph, which hangs from the mark, and what follows it.</summary>
    private string Item(ImmutableArray<Block> blocks)
    {
        var (first, rest) = blocks is [Paragraph p, ..] ? (InlineTypst.Of(p.Text, pen), blocks[1..]) : ("[]", blocks);
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
