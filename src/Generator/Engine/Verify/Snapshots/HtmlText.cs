using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// What a reader of an HTML report reads: its text without marks, a sentence or a table row a line, a file a section;
/// and its style sheet.
/// </summary>
public static partial class HtmlText
{
    /// <summary>The snapshots <c>html.LANGUAGE.SECTION.txt</c> and <c>style.LANGUAGE.css</c> of a report.</summary>
    public static IEnumerable<Snapshot> Of(string language, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var style = string.Join('\n', document.QuerySelectorAll("style").Select(s => s.TextContent.Trim()));
        return [.. Sections(language, document.Body!), .. Sheets(language, style)];
    }

    private static IEnumerable<Snapshot> Sections(string language, IElement body)
    {
        foreach (var (section, lines) in HtmlLines.Of(body))
        {
            foreach (var (piece, mark) in Numbered(TextParts.Of(lines.Select(Spoken).Where(l => l.Length > 0), between: "")))
            {
                yield return Snapshot.Of($"html.{language}.{section}{mark}", "txt", piece);
            }
        }
    }

    private static IEnumerable<Snapshot> Sheets(string language, string style)
    {
        var sheet = Declarations(DataUri().Replace(style, m => $"data:{m.Groups[1].Value} ({m.Length} characters)"));
        foreach (var (piece, mark) in Numbered(TextParts.Of([sheet.TrimEnd('\n') + "\n"])))
        {
            yield return Snapshot.Of($"style.{language}{mark}", "css", piece);
        }
    }

    // the first part of a long text has the plain name, the next ones a number
    private static IEnumerable<(string Piece, string Mark)> Numbered(IEnumerable<string> pieces) =>
        pieces.Select((piece, i) => (piece, i == 0 ? "" : $".{i + 1}"));

    private static string Spoken(string line) => string.Concat(Sentences.Of(line.Trim().TrimEnd('|')).Select(s => s + "\n"));

    // a custom property a line: a changed color is a changed line
    private static string Declarations(string style) => FirstRoot().Replace(style, m =>
    {
        var declarations = m.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return $":root {{\n{string.Concat(declarations.Select(d => $"  {d};\n"))}}}";
    });

    [GeneratedRegex(@"data:([\w/+.-]+)[^)""']*")]
    private static partial Regex DataUri();

    [GeneratedRegex(@"^:root \{([^{}]*)\}", RegexOptions.Multiline)]
    private static partial Regex FirstRoot();
}
