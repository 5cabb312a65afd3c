using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Html;

/// <summary>A table alone as "html": a small page without script, to be looked at, printed, or copied into another document.</summary>
public sealed class HtmlTableRenderer : ITableRenderer
{
    private const string Style = """
        body { margin: 2em auto; max-width: 60em; padding: 0 1em; font: 16px/1.4 "STIX Two Text", "Times New Roman", "Noto Serif SC", serif;
          color: #222; background: #fff }
        table { border-collapse: collapse; border-top: 1.5px solid; border-bottom: 1.5px solid; margin: auto }
        caption { font-weight: bold; padding-bottom: .4em }
        thead tr:last-child th, thead th[rowspan] { border-bottom: 1px solid }
        th, td { padding: .15em .6em; text-align: center; font-weight: normal; vertical-align: middle }
        .text { text-align: left }
        .num { font-variant-numeric: tabular-nums }
        .num span { display: inline-block; text-align: right }
        .group span { display: block; border-bottom: 1px solid }
        .marked > * { font-weight: bold }
        .note { font-size: .85em; margin: .4em auto }
        """;

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Render(TableBlock table, ReportDocument document, Stream content)
    {
        var (edition, caption) = (document.Editions[0], TrustedHtml.Escape(table.Caption));
        var page = $"<!doctype html>\n<html lang=\"{new Typography(edition.Words).Tag}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n"
            + $"<title>{caption}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n"
            + $"<table>\n<caption>{caption}</caption>\n{TableHtml.Grid(table)}</table>\n{NotesHtml.Of(table.Notes)}\n</body>\n</html>\n";
        content.Write(Encoding.UTF8.GetBytes(page));
    }
}
