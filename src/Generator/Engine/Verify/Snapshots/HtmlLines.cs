using System.Text;
using AngleSharp.Dom;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The lines of text of a page, by section: a block a line, a table's row a line with bars between its cells.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Blocks =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "dl", "dt", "dd", "br",
        "table", "thead", "tbody", "tr", "caption", "figure", "figcaption",
        "div", "section", "header", "footer", "article", "main",
    ];

    private static readonly HashSet<string> Silent = ["script", "style", "svg", "nav"];

    private readonly List<(string Section, StringBuilder Text)> sections = [("front", new StringBuilder())];

    private StringBuilder Text => sections[^1].Text;

    /// <summary>
    /// The sections in the order of the page, each opened by an h2 with an id; what stands before the first is its front.
    /// </summary>
    public static IEnumerable<(string Section, string[] Lines)> Of(IElement body)
    {
        var page = new HtmlLines();
        page.ReadChildren(body);
        return page.sections.Select(s => (s.Section, s.Text.ToString().Split('\n')));
    }

    private void ReadChildren(IElement parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element) Read(element);
            else if (node is IText text) Text.Append(text.Data.Replace('\n', ' '));
        }
    }

    private void Read(IElement element)
    {
        // the sign of a heading's link is for the mouse
        if (Silent.Contains(element.LocalName) || element.Matches("a.anchor")) return;
        if (element.LocalName == "math")
        {
            Text.Append("$…$");
            return;
        }
        if (element is { LocalName: "h2", Id: { } id }) sections.Add((Name(id), new StringBuilder()));
        var isBlock = Blocks.Contains(element.LocalName) || element.Matches("span.tools"); // a figure's link stands apart
        if (isBlock) Text.Append('\n');
        ReadChildren(element);
        if (isBlock) Text.Append('\n');
        else if (element.LocalName is "td" or "th") Text.Append(" | ");
        else if (element.Matches("span.number")) Text.Append(' '); // a number and its title stand apart by a margin
    }

    /// <summary>A section by the id of its heading.</summary>
    public static string Name(string id) => id.StartsWith("sec-", StringComparison.Ordinal) ? id["sec-".Length..] : id;
}
