using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>
/// The styles of the paper, so that an editor changes a journal's look in one place. Sizes are the theme's, faces are Word's own.
/// </summary>
internal sealed class WordStyles(WordPage page)
{
    private const string Latin = "Times New Roman", Song = "SimSun", Hei = "SimHei";

    /// <summary>Letters of a table with many columns, in points.</summary>
    public const double DenseSize = 7;

    private readonly double body = page.Points("body-size", 10.5);
    private readonly double small = page.Points("small-size", 9);
    private readonly double table = page.Points("table-size", 7.8);

    public XElement Part() => W.E("styles",
        new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
        W.E("docDefaults",
            W.E("rPrDefault", W.E("rPr", Fonts(Song), Size(body), W.E("lang", page.Languages, W.A("bidi", "ar-SA")))),
            W.E("pPrDefault", W.E("pPr"))),
        Style("Normal", "Normal", null, [], [], isDefault: true),
        Front(), Heads(), Texts(), Tables(), Ends(), Characters(), ThreeLines());

    private IEnumerable<XElement> Front() =>
    [
        Style("Title", "Title", "Normal", [Space(6, 6), Align("center")], Head(page.Points("title-size", 18))),
        Style("Subtitle", "Subtitle", "Normal", [Space(0, 8), Align("center")], [Size(14)]),
        Style("Author", "Author", "Normal", [Space(0, 2), Align("center")], [Size(11)]),
        Style("Affiliation", "Affiliation", "Normal", [Space(0, 6), Align("center")], [Size(8.5)]),
        Style("Abstract", "Abstract", "Normal", [Space(2, 2, 14), Indent(left: 23, right: 23), Align("both")], [Size(small)]),
        Style("Keywords", "Keywords", "Abstract", [], []),
    ];

    private IEnumerable<XElement> Heads() =>
    [
        Heading(1, page.Points("heading-size", 12), Space(12, 6), Align(page.Typography.HeadingAlignment)),
        Heading(2, page.Points("subheading-size", 10.5), Space(9, 4)),
        Heading(3, 10, Space(6, 3)),
    ];

    private IEnumerable<XElement> Texts()
    {
        var every = page.Typography.IndentsEveryParagraph;
        return
        [
            Style("BodyText", "Body Text", "Normal",
                [Space(0, 0, page.Points("body-leading", 17)), every ? TwoCharacters(body) : null, Align("both")], []),
            Style("BodyTextFirstIndent", "Body Text First Indent", "BodyText", [every ? null : Indent(firstLine: 1.2 * body)], []),
            Style("Where", "Where", "BodyText", [NoIndent], []),
            Style("Notice", "Notice", "BodyText", [NoIndent], [Size(small)]),
            Style("ListParagraph", "List Paragraph", "BodyText", [NoIndent], []),
            Style("Quote", "Quote", "BodyText", [Indent(left: 2 * body, right: 2 * body)], []),
            Style("SourceCode", "Source Code", "Normal", [Space(4, 4), Indent(left: body)], [Mono, Size(small)]),
            Style("TextRule", "Text Rule", "Normal", [Rule("bottom"), Space(2, 8), Indent(left: 12 * body, right: 12 * body)], []),
            Style("DefinitionTerm", "Definition Term", "BodyText", [W.E("keepNext"), NoIndent], [W.E("b")]),
            Style("Definition", "Definition", "BodyText", [Indent(left: 2 * body)], []),
            Style("FootnoteText", "footnote text", "Normal", [Space(0, 0, 11)], [Size(page.Points("note-size", 7.5))]),
            Style("Equation", "Equation", "Normal", [Space(3, 3), Align("center")], [Size(9.5)]),
            Style("EquationNumber", "Equation Number", "Normal", [Align("right")], [Size(body)]),
            Style("Figure", "Figure", "Normal", [W.E("keepNext"), Space(8, 2), Align("center")], []),
            Style("Caption", "caption", "Normal", [W.E("keepLines"), Space(6, 4), Align("center")], Head(small)),
        ];
    }

    private IEnumerable<XElement> Tables() =>
    [
        Style("TableText", "Table Text", "Normal", [Space(0.5, 0.5, page.Points("table-leading", 11.5))], [Size(table)]),
        Style("TableHead", "Table Head", "TableText", [W.E("keepNext"), Align("center")], Head(table)),
        Style("DenseTableText", "Dense Table Text", "TableText", [Space(0.5, 0.5, DenseSize * 1.5)], [Size(DenseSize)]),
        Style("DenseTableHead", "Dense Table Head", "TableHead", [Space(0.5, 0.5, DenseSize * 1.5)], [Size(DenseSize)]),
        Style("TableNote", "Table Note", "Normal", [Space(2, 0, 11), Align("both")], [Size(page.Points("note-size", 7.5))]),
    ];

    /// <summary>What stands behind the text and around it.</summary>
    private IEnumerable<XElement> Ends()
    {
        var atRight = W.E("tabs", W.E("tab", W.A("val", "right"), W.A("pos", W.Twips(page.TextWidth))));
        return
        [
            Style("Reference", "Reference", "Normal",
                [Space(0, 1, 11), Indent(left: 20, hanging: 20), Align("both")], [Size(page.Points("reference-size", 7.5))]),
            Style("EnglishTitle", "English Title", "Normal", [W.E("keepNext"), Rule("top"), Space(12, 3)], [W.E("b"), Size(small + 1.5)]),
            Style("EnglishText", "English Text", "Normal", [Space(0, 3, 12.5), Align("both")], [Size(small)]),
            Style("Header", "header", "Normal", [Rule("bottom"), atRight], [Size(8)]),
            Style("Footer", "footer", "Normal", [Align("center")], [Size(8)]),
        ];
    }

    private IEnumerable<XElement> Characters()
    {
        object?[] label = page.Typography.IsEastAsian ? [W.E("rFonts", W.A("eastAsia", Hei))] : [W.E("b")];
        return
        [
            Character("Label", label), Character("Code", [Mono, Size(small)]), Character("Hyperlink", []),
            Character("FootnoteReference", [W.Val("vertAlign", "superscript")]),
        ];
    }

    private static XElement ThreeLines() => W.E("style",
        W.A("type", "table"), W.A("customStyle", 1), W.A("styleId", "ThreeLineTable"), W.Val("name", "Three-Line Table"),
        W.E("tblPr",
            W.E("tblBorders", Line("top", 12), Line("bottom", 12)),
            W.E("tblCellMar", Margin("left"), Margin("right"))));

    /// <summary>A rule; the width in eighths of a point.</summary>
    public static XElement Line(string side, int eighths) =>
        W.E(side, W.A("val", "single"), W.A("sz", eighths), W.A("space", 0), W.A("color", "000000"));

    private XElement Heading(int level, double size, params object?[] place) => Style(
        $"Heading{level}", $"heading {level}", "Normal",
        [W.E("keepNext"), W.E("keepLines"), .. place, W.Val("outlineLvl", level - 1)], Head(size), next: "BodyText");

    private static XElement Character(string id, object?[] run) => Style(id, id, null, [], run, type: "character");

    private static XElement Style(
        string id, string name, string? basedOn, object?[] paragraph, object?[] run,
        string? next = null, string type = "paragraph", bool isDefault = false) =>
        W.E("style", W.A("type", type), isDefault ? W.A("default", 1) : null, W.A("styleId", id), W.Val("name", name),
            basedOn is null ? null : W.Val("basedOn", basedOn),
            next is null ? null : W.Val("next", next),
            type == "paragraph" ? W.E("qFormat") : null,
            paragraph.Length > 0 ? W.E("pPr", paragraph) : null,
            run.Length > 0 ? W.E("rPr", run) : null);

    // 黑体 has no bold of its own; Latin has no other face for a head than the bold one.
    private object?[] Head(double size) => page.Typography.IsEastAsian ? [Fonts(Hei), Size(size)] : [W.E("b"), Size(size)];

    private static XElement Fonts(string eastern) =>
        W.E("rFonts", W.A("ascii", Latin), W.A("eastAsia", eastern), W.A("hAnsi", Latin), W.A("cs", Latin));

    private static object[] Size(double points) => [W.Val("sz", W.HalfPoints(points)), W.Val("szCs", W.HalfPoints(points))];

    private static XElement Align(string side) => W.Val("jc", side);

    private static XElement Margin(string side) => W.E(side, W.A("w", WordTable.CellMargin), W.A("type", "dxa"));

    /// <summary>Space before and after, and the leading, which a formula in the line may exceed.</summary>
    private static XElement Space(double before, double after, double? leading = null) => W.E("spacing",
        W.A("before", W.Twips(before)), W.A("after", W.Twips(after)),
        leading is { } line ? W.A("line", W.Twips(line)) : null, leading is null ? null : W.A("lineRule", "atLeast"));

    private static XElement Indent(double left = 0, double right = 0, double firstLine = 0, double hanging = 0) => W.E("ind",
        W.A("left", W.Twips(left)), W.A("right", W.Twips(right)),
        hanging > 0 ? W.A("hanging", W.Twips(hanging)) : W.A("firstLine", W.Twips(firstLine)));

    /// <summary>Two characters, whatever their size.</summary>
    private static XElement TwoCharacters(double body) => W.E("ind", W.A("firstLineChars", 200), W.A("firstLine", W.Twips(2 * body)));

    private static XElement Mono => W.E("rFonts", W.A("ascii", "Courier New"), W.A("hAnsi", "Courier New"));

    private static XElement NoIndent => W.E("ind", W.A("firstLineChars", 0), W.A("firstLine", 0));

    private static XElement Rule(string side) =>
        W.E("pBdr", W.E(side, W.A("val", "single"), W.A("sz", 4), W.A("space", 3), W.A("color", "444444")));
}
