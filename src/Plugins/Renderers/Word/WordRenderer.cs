using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Word;

/// <summary>
/// The format "docx": report.LANGUAGE.docx, the paper as editors work on it, with styles, fields and Word's own mathematics.
/// </summary>
/// <param name="drawer">Draws the figures.</param>
public sealed class WordRenderer(IFigureDrawer drawer) : IRenderer
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool IsToEdit => true;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
        document.Editions.Select(e => new OutputFile(Name(e), Format, e.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var edition in document.Editions)
        {
            var (package, page) = (new WordPackage(), new WordPage(document.Theme, edition.Language));
            var text = Text(edition, page, package);
            using var content = output.Create(Name(edition));
            package.Write(content, text, WordRoots.Properties(edition, page), WordRoots.Program());
        }
    }

    private static string Name(Edition edition) => $"report.{edition.Language}.docx";

    private XElement Text(Edition edition, WordPage page, WordPackage package)
    {
        package.Add("styles", "styles", new WordStyles(page).Part());
        package.Add("settings", "settings", WordRoots.Settings(page));
        var head = package.Add("header", "header", RunningHead(edition.Front));
        var foot = package.Add("footer", "footer", WordRoots.Of("ftr", W.Paragraph("Footer", [W.Field("PAGE", WordText.Runs("1"))])));
        var (bookmarks, lists) = (new Bookmarks(edition), new WordLists());
        var (notes, figures) = (new WordNotes(), new WordFigure(drawer, package));
        var inlines = new InlineWord(bookmarks, package, notes, p => figures.Of(p.Picture, p.Alt, p.Size, page.ColumnWidth));
        var front = new WordFront(inlines, bookmarks, page.Typography);
        var blocks = new BlockWord(edition, page, inlines, bookmarks, figures, lists);
        notes.Write = blocks.Styled;
        var body = new WordBody(page, [Reference("headerReference", head), Reference("footerReference", foot)]);
        body.Add(isWide: true, front.Title(edition));
        var (text, appendix) = edition.Parts(DocumentKind.Report);
        static Block[] Printed(ImmutableArray<Section> sections) =>
            [.. sections.SelectMany(s => s.Blocks).Where(b => b is not TableBlock { IsAside: true })];
        blocks.Write(Printed(text), body);
        body.Add(isWide: false, front.References(edition));
        if (edition.Back is { } back) body.Add(isWide: false, front.Back(back));
        blocks.Write(Printed(appendix), body);
        if (!notes.IsEmpty) package.Add("footnotes", "footnotes", WordRoots.Of("footnotes", notes.All()));
        package.Add("numbering", "numbering", lists.Part());
        return WordRoots.Of("document", body.Whole());
    }

    /// <summary>The title, and at the right the notice that the data are simulated.</summary>
    private static XElement RunningHead(FrontMatter front) => WordRoots.Of("hdr", W.Paragraph("Header",
        [.. WordText.Runs(front.Title), W.E("r", W.E("tab")), .. WordText.Runs(front.Notice ?? "")]));

    private static XElement Reference(string name, string id) => W.E(name, W.A("type", "default"), new XAttribute(W.Relation + "id", id));
}
