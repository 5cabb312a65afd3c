using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Cli.Review;

/// <summary>
/// The page of a review: what is pending, then group by group each change before and after, with forms that accept or reject it, all of the
/// group, or all that is left. It has no script.
/// </summary>
/// <param name="study">The study's id.</param>
/// <param name="details">What each item shows, as HTML, in their order.</param>
/// <param name="text">What items are called, in the words of a language.</param>
internal sealed class ReviewPage(string study, IReadOnlyList<string> details, ReviewText text)
{
    private readonly ChangeWords words = text.Words;

    private const string Style = """
        :root { color-scheme: light dark; }
        body { max-width: 72rem; margin: 1.5rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { margin: 0 0 .3rem; font-size: 1.25rem; } h3 { margin: 0; font-size: 1.05rem; }
        header { position: sticky; top: 0; z-index: 1; background: Canvas; border-bottom: 1px solid #8886; padding: .5rem 0; }
        header p { margin: 0 1rem 0 0; display: inline-block; } header form { display: inline-block; margin: 0; }
        section { margin-top: 2rem; border-top: 2px solid #8886; padding-top: 1rem; scroll-margin-top: 6rem; }
        article { margin-top: 1.2rem; border-top: 1px solid #8883; padding-top: .8rem; scroll-margin-top: 6rem; }
        article.decided { opacity: .6; } article:target { outline: 2px solid #4d86bd; outline-offset: .4rem; }
        table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .1rem .8rem .1rem 0; border-bottom: 1px solid #8883; } .n { text-align: right; }
        .wide { overflow-x: auto; } .wide img { max-width: none; min-width: 60rem; } .drawing img { min-width: 100rem; }
        nav ul { columns: 18rem; } nav h2 { font-size: 1rem; } ul { margin: .3rem 0; } figure { margin: .6rem 0; }
        p, li { overflow-wrap: break-word; }
        del { background: #c6282828; } ins { background: #2e7d3228; text-decoration: none; }
        img { display: block; max-width: 100%; height: auto; background: #fff; margin: .6rem 0; }
        form { margin: .6rem 0; } button { font: inherit; padding: .2rem 1rem; margin: .1rem .6rem .1rem 0; }
        @media (max-width: 30rem) {
          body { margin-top: .5rem; padding: 0 .6rem; } ul { padding-left: 1.2rem; }
          header button { padding: 0 .4rem; font-size: .9rem; }
        }
        """;

    /// <summary>What a browser may do on the page: show it, and send its forms back.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers { get; } =
    [
        ("Content-Security-Policy", $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; img-src data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "same-origin"), ("X-Content-Type-Options", "nosniff"),
    ];

    /// <summary>The page as things stand.</summary>
    public string Of(ReviewSession session, string token)
    {
        var left = session.Count(Decision.Pending);
        var rest = left > 1 ? Form(token, "rest", "", words["review.accept-rest", left], words["review.reject-rest", left]) : "";
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(words["review.title", study])}</title>
            <style>{Style.ReplaceLineEndings("\n")}</style>
            </head>
            <body>
            <main>
            <h1>{Text(words["verified.changed", study])}</h1>
            <header><p role="status">{Text(session.Counts(words))}</p>{rest}</header>

            """);
        Pending(html, session);
        for (var g = 0; g < session.Groups.Length; g++) Group(html, session, token, g);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void Pending(StringBuilder html, ReviewSession session)
    {
        if (session.Count(Decision.Pending) == 0) return;
        html.Append($"<nav aria-label=\"{Text(words["review.pending"])}\">\n");
        for (var g = 0; g < session.Groups.Length; g++)
        {
            var pending = session.Pending(session.Groups[g]);
            if (pending.IsEmpty) continue;
            html.Append($"<h2><a href=\"#group-{g + 1}\">{Text(Title(session.Groups[g]))}</a></h2>\n<ul>\n");
            foreach (var i in pending) html.Append($"<li><a href=\"#item-{i + 1}\">{Text(text.Title(session.Items[i]))}</a></li>\n");
            html.Append("</ul>\n");
        }
        html.Append("</nav>\n");
    }

    private void Group(StringBuilder html, ReviewSession session, string token, int g)
    {
        var group = session.Groups[g];
        html.Append($"<section id=\"group-{g + 1}\" aria-labelledby=\"group-title-{g + 1}\">\n");
        html.Append($"<h2 id=\"group-title-{g + 1}\">{Text(Title(group))}</h2>\n");
        var left = session.Pending(group).Length;
        if (left > 1)
        {
            var name = text.Title(group);
            html.Append(Form(
                token, "group", Number(g), words["review.accept-group", left, name], words["review.reject-group", left, name]));
        }
        for (var i = 0; i < session.Items.Length; i++)
        {
            if (session.Items[i].Group == group) Item(html, session, token, i);
        }
        html.Append("</section>\n");
    }

    private void Item(StringBuilder html, ReviewSession session, string token, int i)
    {
        var (item, decision) = (session.Items[i], session.Of(i));
        var look = decision == Decision.Pending ? "" : " class=\"decided\"";
        html.Append($"<article id=\"item-{i + 1}\"{look} aria-labelledby=\"title-{i + 1}\">\n");
        html.Append($"<h3 id=\"title-{i + 1}\">{Text(text.Title(item))}</h3>\n{details[i]}");
        html.Append(decision switch
        {
            Decision.Pending => Form(token, "item", Number(i), words["review.accept"], words["review.reject"], text.Title(item)),
            Decision.Accepted => $"<p>{Text(words["review.is-accepted"])}</p>\n",
            _ => $"<p>{Text(words["review.is-rejected"])}</p>\n",
        });
        html.Append("</article>\n");
    }

    private string Form(string token, string scope, string which, string accept, string reject, string? title = null)
    {
        string Button(string decision, string says)
        {
            var label = title is null ? "" : $" aria-label=\"{Text(words["review.button", says, title])}\"";
            return $"<button name=\"decision\" value=\"{decision}\"{label}>{Text(says)}</button>";
        }
        return $"<form method=\"post\" action=\"/decide\"><input type=\"hidden\" name=\"token\" value=\"{token}\">"
            + $"<input type=\"hidden\" name=\"{scope}\" value=\"{which}\">{Button("accept", accept)}{Button("reject", reject)}</form>\n";
    }

    private string Title(ReviewGroup group) => ChangeWords.Capital(text.Title(group));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Hash(string style) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.ReplaceLineEndings("\n"))));
}
