using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Renderers.Formulas;

namespace ReportGen.Renderers.Word;

/// <summary>The blocks of a section as paragraphs and tables.</summary>
internal sealed class BlockWord(
    Edition edition, WordPage page, InlineWord inlines, Bookmarks bookmarks, WordFigure figures, WordLists lists)
{
    private const double NumberWidth = 28;

    private readonly CaptionWord captions = new(edition.Words, page, bookmarks);

    /// <summary>Writes blocks in order; only those that stand in no list may be wide.</summary>
    public void Write(IReadOnlyList<Block> blocks, WordBody body)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is EquationBlock { Number: > 0 })
            {
                // neighbors share a table: Word would join two of them anyway
                var from = i;
                while (i + 1 < blocks.Count && blocks[i + 1] is EquationBlock { Number: > 0 }) i++;
                body.Add(false, [Equations(blocks.Skip(from).Take(i + 1 - from).Cast<EquationBlock>())]);
            }
            else
            {
                var isWide = blocks[i] is TableBlock { Wide: true } or FigureBlock { Wide: true } or PictureBlock { Wide: true };
                body.Add(isWide, Of(blocks[i], i > 0 ? blocks[i - 1] : null));
            }
        }
    }

    private IEnumerable<XElement> Of(Block block, Block? before) => block switch
    {
        Heading h => [Heading(h)],
        Paragraph p => [W.Paragraph(Style(p, before), inlines.Of(p.Text))],
        ListBlock list => List(list, 0),
        EquationBlock { Number: > 0 } e => [Equations([e])],
        EquationBlock e => [W.Paragraph("Equation", [Displayed(e)])],
        TableBlock t => captions.Table(t),
        FigureBlock f => Figure(f),
        QuoteBlock q => Styled(q.Content, "Quote"),
        CodeBlock code => [W.Paragraph("SourceCode", Lines(code.Text))],
        RuleBlock => [W.Paragraph("TextRule", [])],
        DefinitionsBlock definitions => definitions.Entries.SelectMany(Entry),
        TextTable t => TextTable(t),
        PictureBlock p => Picture(p),
        _ => throw new ArgumentException($"a block of type {block.GetType().Name} has no form in Word"),
    };

    /// <summary>Blocks whose paragraphs have a style of their own.</summary>
    public IEnumerable<XElement> Styled(ImmutableArray<Block> blocks, string style) =>
        blocks.SelectMany(b => b is Paragraph p ? [W.Paragraph(style, inlines.Of(p.Text))] : Of(b, null));

    private static IEnumerable<XElement> Lines(string code) => code.Split('\n').SelectMany((line, i) =>
        WordText.Runs(line).Prepend(i == 0 ? null : W.E("r", W.E("br"))).OfType<XElement>());

    private IEnumerable<XElement> Entry(
        (ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<ImmutableArray<Block>> Meanings) entry) =>
        entry.Terms.Select(t => W.Paragraph("DefinitionTerm", inlines.Of(t)))
            .Concat(entry.Meanings.SelectMany(m => Styled(m, "Definition")));

    private IEnumerable<XElement> TextTable(TextTable t)
    {
        if (t.Number > 0) yield return captions.Of("table", t.Id, t.Number, inlines.Of(t.Caption), W.E("keepNext"));
        yield return TextTableWord.Of(t, inlines, page.ColumnWidth);
        yield return WordBody.Spacer();
    }

    private IEnumerable<XElement> Picture(PictureBlock p)
    {
        yield return W.Paragraph("Figure", [figures.Of(p.Picture, p.Alt, p.Size, p.Wide ? page.TextWidth : page.ColumnWidth)]);
        if (p.Number > 0) yield return captions.Of("figure", p.Id, p.Number, WordText.Runs(p.Caption));
    }

    private XElement Heading(Heading h)
    {
        var text = WordText.Runs(h.Number + h.Gap).Concat(inlines.Of(h.Text));
        return W.Paragraph($"Heading{Math.Clamp(h.Level, 1, 3)}", bookmarks.Around(h.Id, [.. text]));
    }

    private string Style(Paragraph p, Block? before) => p.Role switch
    {
        "where" => "Where",
        "note" => "Notice",
        _ => !page.Typography.IndentsEveryParagraph && before is Paragraph { Role: "body" } ? "BodyTextFirstIndent" : "BodyText",
    };

    private IEnumerable<XElement> List(ListBlock list, int level)
    {
        var number = list.Ordered ? lists.Open(list.Start, list.After) : WordLists.Bullets;
        foreach (var item in list.Items)
        {
            for (var i = 0; i < item.Length; i++)
            {
                if (item[i] is Paragraph p)
                {
                    yield return ListParagraph(p, i == 0 ? WordLists.Item(number, level) : null, level);
                    continue;
                }
                var elements = item[i] is ListBlock inner ? List(inner, level + 1) : Of(item[i], null);
                foreach (var element in elements) yield return element;
            }
        }
    }

    /// <summary>A paragraph of a list; one without a number of its own goes on below the one before.</summary>
    private XElement ListParagraph(Paragraph p, XElement? number, int level) => W.Paragraph("ListParagraph", inlines.Of(p.Text), number,
        W.E("ind", W.A("left", 360 * (level + 1)), number is null ? W.A("firstLine", 0) : W.A("hanging", 360)));

    /// <summary>
    /// Formulas in the middle, their numbers at the right: a table without rules, since a formula beside a tab is set small as in a line of
    /// text.
    /// </summary>
    private XElement Equations(IEnumerable<EquationBlock> equations)
    {
        int[] widths = [W.Twips(page.ColumnWidth - NumberWidth), W.Twips(NumberWidth)];
        XElement Cell(int column, XElement paragraph) => W.E("tc",
            W.E("tcPr", W.E("tcW", W.A("w", widths[column]), W.A("type", "dxa")), W.Val("vAlign", "center")), paragraph);
        return W.E("tbl",
            W.E("tblPr", W.E("tblW", W.A("w", widths.Sum()), W.A("type", "dxa")), W.E("tblLayout", W.A("type", "fixed")),
                W.E("tblCellMar", W.E("left", W.A("w", 0), W.A("type", "dxa")), W.E("right", W.A("w", 0), W.A("type", "dxa")))),
            W.E("tblGrid", widths.Select(w => W.E("gridCol", W.A("w", w)))),
            equations.Select(e => W.E("tr", W.E("trPr", W.E("cantSplit")),
                Cell(0, W.Paragraph("Equation", [Displayed(e)])),
                Cell(1, W.Paragraph("EquationNumber", Number(e))))));
    }

    private IEnumerable<XElement> Number(EquationBlock e) =>
        [.. WordText.Runs("("), .. bookmarks.Around(e.Id, [CaptionWord.Counter("Equation", e.Number)]), .. WordText.Runs(")")];

    private XElement Displayed(EquationBlock e) => Omml.Displayed(FormulaLines.Break(e.Formula, page.FormulaWidth));

    private IEnumerable<XElement> Figure(FigureBlock f)
    {
        yield return W.Paragraph("Figure", [figures.Of(f, f.Wide ? page.TextWidth : page.ColumnWidth)]);
        if (!f.Notes.IsEmpty) yield return CaptionWord.Notes(f.Notes, W.E("keepNext"));
        yield return captions.Of("figure", $"fig-{f.Id}", f.Number, WordText.Runs(f.Caption));
    }
}
