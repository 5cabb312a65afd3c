using AngleSharp.Html.Parser;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What a reader of an HTML report reads: its text without marks, a sentence or a table row a line, section by section.</summary>
public sealed class HtmlText
{
    private HtmlText(string html)
    {
        var page = new HtmlCut(html);
        Style = string.Join('\n', page.Out("style").Select(s => s.Trim()));
        page.Out("script"); // first those whose text may hold a tag
        Figures = string.Join('\n', page.Out("svg").Select(HtmlCut.Words));
        page.Out("math");
        using var document = new HtmlParser().ParseDocument(page.Html);
        Captions = [.. HtmlCaptions.Of(document)];
        Sections =
        [
            .. HtmlLines.Of(document.Body!).Select(s => (s.Section, s.Lines.SelectMany(l => Sentences.Of(l.Trim().TrimEnd('|'))).ToList())),
        ];
    }

    /// <summary>The sections in the order of the page, and their lines.</summary>
    public IReadOnlyList<(string Section, List<string> Lines)> Sections { get; }

    /// <summary>What stands over figures and sections: id, number and words.</summary>
    internal IReadOnlyList<(string Id, string Number, string Text)> Captions { get; }

    /// <summary>The style sheet.</summary>
    public string Style { get; }

    /// <summary>What describes figures to who cannot see them.</summary>
    public string Figures { get; }

    /// <summary>Reads a page.</summary>
    public static HtmlText Of(string html) => new(html);

    /// <summary>The snapshots <c>html.LANGUAGE.SECTION.txt</c>, which hold every line of the page.</summary>
    public IEnumerable<Snapshot> Whole(string language) => Sections
        .Where(s => s.Lines.Count > 0)
        .GroupBy(s => s.Section)
        .Select(s => Snapshot.Of($"html.{language}.{s.Key}", "txt", string.Concat(s.SelectMany(p => p.Lines).Select(l => l + "\n"))));
}
