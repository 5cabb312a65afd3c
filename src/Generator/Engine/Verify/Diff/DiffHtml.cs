using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// The difference as one HTML file that needs no network: the same sections with more room, and every figure before, after, and with the
/// difference marked.
/// </summary>
public static partial class DiffHtml
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { margin-top: 2rem; font-size: 1.15rem; border-bottom: 1px solid #8886; }
        li li { list-style: none; }
        del, ins { display: block; text-decoration: none; padding: 0 .5rem; border-left: 3px solid; white-space: pre-wrap; }
        del { border-color: #c62828; background: #c6282818; } ins { border-color: #2e7d32; background: #2e7d3218; margin-bottom: .6rem; }
        figure { margin: 1.5rem 0; } figcaption { margin-bottom: .4rem; } .pictures { overflow-x: auto; background: #fff; }
        .pictures > svg { display: block; min-width: 60rem; width: 100%; height: auto; } .single > svg { min-width: 0; max-width: 24rem; }
        """;

    /// <summary>The page.</summary>
    public static string Of(ReportDiff diff)
    {
        var (words, said) = (diff.Words, new DiffText(diff, times: 10));
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(said.Title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            <h1>{Text(said.Title)}</h1>
            <p><code>{Text(words.Name(diff.Before.Label))}</code> → <code>{Text(words.Name(diff.After.Label))}</code></p>

            """);
        Section(html, words, "section.inputs", said.Inputs);
        if (!diff.IsSame)
        {
            Section(html, words, "section.results", said.Results());
            Sentences(html, words, said);
            Figures(html, diff, said);
        }
        Section(html, words, "section.same", said.Same());
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder html, ChangeWords words, string title, IReadOnlyList<DiffLine> lines)
    {
        if (lines.Count == 0) return;
        html.Append($"<h2>{Text(words[title])}</h2>\n");
        List(html, words, lines);
    }

    private static void List(StringBuilder html, ChangeWords words, IReadOnlyList<DiffLine> lines)
    {
        if (lines.Count == 0) return;
        html.Append("<ul>\n");
        for (var i = 0; i < lines.Count; i++)
        {
            var head = lines[i].Head.Length > 0 ? words["sign.head", $"<b>{Text(lines[i].Head)}</b>"] : "";
            html.Append($"<li>{head}{Text(lines[i].Text)}");
            var details = lines.Skip(i + 1).TakeWhile(l => l.Head.Length == 0).ToList();
            if (details.Count > 0) html.Append("<ul>").AppendJoin("", details.Select(Item)).Append("</ul>");
            html.Append("</li>\n");
            i += details.Count;
        }
        html.Append("</ul>\n");
    }

    private static string Item(DiffLine line) => line.IsFolded
        ? $"<li><details><summary>{Text(line.Text.Split(':', '：')[0])}</summary>{Text(line.Text)}</details></li>"
        : $"<li>{Text(line.Text)}</li>";

    private static void Sentences(StringBuilder html, ChangeWords words, DiffText said)
    {
        var (shown, rest) = said.Text();
        if (shown.Count + rest.Count == 0) return;
        html.Append($"<h2>{Text(words["section.text"])}</h2>\n");
        foreach (var (language, where, moves) in shown)
        {
            html.Append($"<h3>{Text(where)}</h3>\n<div lang=\"{Text(language)}\">\n");
            foreach (var move in moves)
            {
                if (move.Before is { } before) html.Append($"<del>{Text(before)}</del>\n");
                if (move.After is { } after) html.Append($"<ins>{Text(after)}</ins>\n");
            }
            html.Append("</div>\n");
        }
        List(html, words, rest);
    }

    private static void Figures(StringBuilder html, ReportDiff diff, DiffText said)
    {
        var others = diff.Added.Concat(diff.Removed).Where(s => s.Kind == "figure").ToList();
        var words = diff.Words;
        Section(html, words, "section.figures", said.Figures());
        foreach (var figure in diff.Figures)
        {
            Picture(html, words, "pictures", said.FigureOf(figure.Subject), figure.Subject, words["picture.changed"], figure.Difference);
        }
        foreach (var figure in others)
        {
            var name = string.Join(' ', figure.Name.Split('.')[1..]);
            var which = words[diff.Added.Contains(figure) ? "picture.after" : "picture.before"];
            Picture(html, words, "pictures single", said.FigureOf(name), name, which, figure.Text);
        }
    }

    private static void Picture(
        StringBuilder html, ChangeWords words, string look, string title, string name, string caption, string svg)
    {
        html.Append($"<figure><figcaption>{words["sign.head", $"<b>{Text(title)}</b>"]}{Text(caption)}</figcaption>\n");
        html.Append($"<div class=\"{look}\">\n{Own(svg, name)}</div></figure>\n");
    }

    /// <summary>A drawing without ids, but for those it refers to itself, which no other drawing of the page has.</summary>
    private static string Own(string svg, string subject)
    {
        var prefix = subject.Replace(' ', '-') + "-of-diff-";
        var ids = Ids().Replace(svg, m =>
        {
            var (attribute, id) = (m.Groups[1].Value, m.Groups[2].Value);
            return attribute == " id" && svg.Contains($"url(#{id})", StringComparison.Ordinal) ? $" id=\"{prefix}{id}\"" : "";
        });
        return ids.Replace("url(#", $"url(#{prefix}", StringComparison.Ordinal);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text.Replace(" -> ", " → ", StringComparison.Ordinal));

    [GeneratedRegex(@"( id| aria-labelledby)=""([^""]*)""")]
    private static partial Regex Ids();
}
