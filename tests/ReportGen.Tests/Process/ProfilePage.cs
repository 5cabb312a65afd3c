using System.Net;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Process;

/// <summary>A page of profiles as its reader sees it: text, tables, drawings, links.</summary>
internal sealed partial class ProfilePage(string html)
{
    public static ProfilePage Of(string folder, string name) => new(File.ReadAllText(Path.Combine(folder, name)));

    public string Html => html;

    public string Title => Text(Heading().Match(html).Groups[1].Value);

    /// <summary>The sentences: paragraphs of the article that are no notes.</summary>
    public string Prose => Text(string.Concat(Paragraph().Matches(html[html.IndexOf("<article", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value + " ")));

    public IReadOnlyList<string> Links => [.. Href().Matches(html).Select(m => m.Groups[1].Value).Where(h => !h.StartsWith('#') && !h.StartsWith("data:", StringComparison.Ordinal)).Distinct()];

    public bool Has(string anchor) => html.Contains($"id=\"{anchor}\"", StringComparison.Ordinal);

    /// <summary>The rows of a table's body, cells as printed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string id)
    {
        var table = Between($"id=\"tbl-{id}\"", "</figure>");
        var body = table[table.IndexOf("<tbody>", StringComparison.Ordinal)..];
        return [.. Row().Matches(body).Select(r => (IReadOnlyList<string>)[.. Cell().Matches(r.Groups[1].Value).Select(c => Text(c.Groups[1].Value))])];
    }

    /// <summary>A figure's drawing without its words for those who cannot see it.</summary>
    public string Drawing(string id)
    {
        var figure = Words().Replace(Between($"id=\"fig-{id}\"", "</svg>"), "");
        return figure[figure.IndexOf("<svg", StringComparison.Ordinal)..];
    }

    public string Description(string id) => Text(Between($"id=\"fig-{id}\"", "</desc>").Split("<desc")[1].Split('>', 2)[1]);

    /// <summary>What a figure says of its points under the pointer.</summary>
    public IReadOnlyList<string> Points(string id) => [.. Words().Matches(Between($"id=\"fig-{id}\"", "</svg>")).Select(m => Text(m.Value)).Where(t => t.Contains(" · ", StringComparison.Ordinal))];

    private string Between(string from, string to)
    {
        var at = html.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the page has no {from}");
        return html[at..html.IndexOf(to, at, StringComparison.Ordinal)];
    }

    private static string Text(string part) => WebUtility.HtmlDecode(Tag().Replace(part, ""));

    [GeneratedRegex("<h1>(.*?)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex("<p>(.*?)</p>")]
    private static partial Regex Paragraph();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<tr[^>]*>(.*?)</tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>")]
    private static partial Regex Cell();

    [GeneratedRegex("<(?:title|desc)[^>]*>.*?</(?:title|desc)>", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
