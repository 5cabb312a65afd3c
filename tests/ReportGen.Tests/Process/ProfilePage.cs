using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Contracts.Text;
using System.Net;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Process;

/// <summary>A page of profiles as its reader sees it: text, tables, drawings, links.</summary>
internal sealed class ProfilePage(string html)
{
    private readonly IHtmlDocument page = new HtmlParser().ParseDocument(html);

    public static ProfilePage Of(string folder, string name) => new(File.ReadAllText(Path.Combine(folder, name)));

    public string Title => One("h1").TextContent;

    /// <summary>The sentences: paragraphs of the article that are no notes.</summary>
    public string Prose => string.Concat(page.QuerySelectorAll("article p:not([class])").Select(p => p.TextContent + " "));

    /// <summary>Where the page leads to outside itself.</summary>
    public IReadOnlyList<string> Links =>
    [
        .. page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!)
            .Where(h => !h.StartsWith('#') && !h.StartsWith("data:", StringComparison.Ordinal)).Distinct(),
    ];

    /// <summary>Where the link of a relation leads: prev, index or next.</summary>
    public string Related(string relation) => One($"[rel='{relation}']").GetAttribute("href")!;

    public bool Has(string anchor) => page.GetElementById(anchor) is not null;

    /// <summary>The rows of a table's body, cells as printed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string id) => [.. One($"#tbl-{id} tbody").QuerySelectorAll("tr").Select(Cells)];

    /// <summary>The rows of any table that stand out as the subject's own.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Marked => [.. page.QuerySelectorAll("tr.marked").Select(Cells)];

    /// <summary>A figure's drawing without its words for those who cannot see it.</summary>
    public string Drawing(string id) => Bare(One($"#fig-{id} svg"));

    /// <summary>The drawing in an SVG file, likewise.</summary>
    public static string DrawingIn(string file) =>
        Bare(new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("svg")!);

    /// <summary>Texts of a figure's drawing that end at a place, from top to bottom; the last is the column's title.</summary>
    public IReadOnlyList<string> Texts(string id, string anchor) =>
    [
        .. One($"#fig-{id} svg").QuerySelectorAll($"text[text-anchor='{anchor}']").Select(t => t.TextContent)
            .Where(t => t[0] is '+' or '−' || (t[0] == '0' && t.Length == 5)),
    ];

    /// <summary>The small map beside the title: what it says of itself, and the places that are filled with the subject's color.</summary>
    public (string Description, IReadOnlyList<string> Marked)? Emblem => page.QuerySelector("header .emblem svg") is not { } svg ? null
        : (svg.QuerySelector("desc")!.TextContent,
            [.. svg.QuerySelectorAll("[data-of]").Zip(svg.QuerySelectorAll("path")).Where(p => p.Second.GetAttribute("fill") == "#1f4e79")
                .Select(p => p.First.GetAttribute("data-of")!)]);

    public string Description(string id) => One($"#fig-{id} desc").TextContent;

    /// <summary>What a figure says of its points under the pointer.</summary>
    public IReadOnlyList<string> Points(string id) =>
    [
        .. One($"#fig-{id} svg").QuerySelectorAll("title, desc").Select(w => w.TextContent)
            .Where(t => t.Contains(" · ", StringComparison.Ordinal)),
    ];

    private IElement One(string selector)
    {
        Assert.True(page.QuerySelector(selector) is not null, $"the page has no {selector}");
        return page.QuerySelector(selector)!;
    }

    private static IReadOnlyList<string> Cells(IElement row) => [.. row.QuerySelectorAll("th, td").Select(c => c.TextContent)];

    private static string Bare(IElement svg)
    {
        var copy = (IElement)svg.Clone();
        foreach (var words in copy.QuerySelectorAll("title, desc").ToList()) words.Remove();
        return copy.OuterHtml;
    }
}
