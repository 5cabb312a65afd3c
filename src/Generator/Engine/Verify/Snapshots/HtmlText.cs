using System.Net;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What a reader of an HTML report reads: its text without marks, a sentence or a table row a line, a file a section; and its style sheet.</summary>
public static partial class HtmlText
{
    /// <summary>The snapshots <c>html.LANGUAGE.SECTION.txt</c> and <c>style.LANGUAGE.css</c> of a report.</summary>
    public static IEnumerable<Snapshot> Of(string language, string html)
    {
        // the sign of a heading's link is for the mouse; a number and its title stand apart by a margin
        html = NumberEnd().Replace(Anchor().Replace(html, ""), " ");
        var body = Silent().Replace(html[Math.Max(html.IndexOf("<body", StringComparison.Ordinal), 0)..], "");
        body = Mathematics().Replace(body, "$…$");
        var cuts = SectionStart().Matches(body).Select(m => (m.Index, Name: m.Groups[1].Value)).Prepend((Index: 0, Name: "front")).ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var text = Text(body[cuts[i].Index..(i + 1 < cuts.Count ? cuts[i + 1].Index : body.Length)]);
            var part = 0;
            foreach (var piece in TextParts.Of(text, between: "")) yield return Snapshot.Of($"html.{language}.{cuts[i].Name}{(part++ == 0 ? "" : $".{part}")}", "txt", piece);
        }
        var style = string.Join('\n', Style().Matches(html).Select(m => m.Groups[1].Value.Trim()));
        var sheet = Declarations(DataUri().Replace(style, m => $"data:{m.Groups[1].Value} ({m.Length} characters)"));
        var sheets = 0;
        foreach (var piece in TextParts.Of([sheet.TrimEnd('\n') + "\n"])) yield return Snapshot.Of($"style.{language}{(sheets++ == 0 ? "" : $".{sheets}")}", "css", piece);
    }

    private static IEnumerable<string> Text(string html)
    {
        var lines = CellEnd().Replace(html, " | ");
        lines = BlockEdge().Replace(lines.Replace('\n', ' '), "\n");
        foreach (var line in WebUtility.HtmlDecode(Tag().Replace(lines, "")).Split('\n'))
        {
            var sentences = string.Concat(Sentences.Of(line.Trim().TrimEnd('|')).Select(s => s + "\n"));
            if (sentences.Length > 0) yield return sentences;
        }
    }

    // a custom property a line: a changed color is a changed line
    private static string Declarations(string style) =>
        FirstRoot().Replace(style, m => ":root {\n" + string.Concat(m.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => $"  {d};\n")) + "}");

    [GeneratedRegex(@"<a class=""anchor"".*?</a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(?<=<span class=""number"">[^<]*)</span>")]
    private static partial Regex NumberEnd();

    [GeneratedRegex(@"<(script|style|svg|nav)\b.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"<math\b.*?</math>", RegexOptions.Singleline)]
    private static partial Regex Mathematics();

    [GeneratedRegex(@"<h2 id=""(?:sec-)?([^""]+)""")]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"</t[dh]>")]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"</?(?:p|h[1-6]|li|ol|ul|tr|table|thead|tbody|caption|figure|figcaption|div|section|header|footer|article|main|nav|dt|dd|dl|br)\b[^>]*>")]
    private static partial Regex BlockEdge();

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<style\b[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(@"data:([\w/+.-]+)[^)""']*")]
    private static partial Regex DataUri();

    [GeneratedRegex(@"^:root \{([^{}]*)\}", RegexOptions.Multiline)]
    private static partial Regex FirstRoot();
}
