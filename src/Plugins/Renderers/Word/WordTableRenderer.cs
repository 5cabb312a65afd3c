using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Word;

/// <summary>A table alone as "docx": one page with the caption, the table and its notes, in the styles of the report.</summary>
public sealed class WordTableRenderer : ITableRenderer
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public void Render(TableBlock table, ReportDocument document, Stream content)
    {
        var edition = document.Editions[0];
        var (package, page) = (new WordPackage(), new WordPage(document.Theme, edition.Language));
        package.Add("styles", "styles", new WordStyles(page).Part());
        package.Add("settings", "settings", WordRoots.Settings(page));
        var body = new WordBody(page, []);
        body.Add(isWide: true, new CaptionWord(edition.Words, page, new Bookmarks(edition)).Table(table));
        package.Write(content, WordRoots.Of("document", body.Whole()), WordRoots.Properties(edition, page), WordRoots.Program());
    }
}
