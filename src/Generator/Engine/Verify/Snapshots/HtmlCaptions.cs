using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What a page prints over its figures and sections.</summary>
internal static partial class HtmlCaptions
{
    /// <summary>Id, number and words: of figures by their captions, of sections by their headings.</summary>
    public static IEnumerable<(string Id, string Number, string Text)> Of(IParentNode page)
    {
        foreach (var figure in page.QuerySelectorAll("figure[id^=fig-]"))
        {
            if (figure.QuerySelector("figcaption") is not { } caption) continue;
            var number = Number().Match(caption.QuerySelector("span.number")?.TextContent ?? "").Value;
            yield return (figure.Id!, number, Own(caption));
        }
        foreach (var heading in page.QuerySelectorAll("h2[id]")) yield return (HtmlLines.Name(heading.Id!), "", Own(heading));
    }

    /// <summary>The words of an element without its number and the sign of its link.</summary>
    private static string Own(IElement element) => string.Concat(element.ChildNodes
        .Where(n => n is not IElement e || !e.Matches("span.number, a.anchor, span.tools")).Select(n => n.TextContent)).Trim();

    [GeneratedRegex(@"[\dA-Z.]*\d$")]
    private static partial Regex Number();
}
