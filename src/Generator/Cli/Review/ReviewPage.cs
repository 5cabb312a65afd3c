using System.Net;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Cli.Review;

/// <summary>
/// The page of a review: what is pending, then each change before and after, with a form that accepts or rejects it. It has no script.
/// </summary>
/// <param name="study">The study's id.</param>
/// <param name="details">What each item shows, as HTML, in their order.</param>
/// <param name="text">What items are called, in the words of a language.</param>
internal sealed class ReviewPage(string study, IReadOnlyList<string> details, ReviewText text)
{
    private readonly ChangeWords words = text.Words;

    private const string Style = """
        :root { color-scheme: light dark; }
        body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { margin: 0; font-size: 1.15rem; }
        section { margin-top: 2rem; border-top: 1px solid #8886; padding-top: 1rem; } section.decided { opacity: .6; }
        section:target { outline: 2px solid #1f4e79; outline-offset: .5rem; }
        table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .1rem .8rem .1rem 0; border-bottom: 1px solid #8883; } .n { text-align: right; }
        .wide { overflow-x: auto; } .wide img { max-width: none; min-width: 60rem; } .drawing img { min-width: 100rem; }
        ol { columns: 15rem; } ul { margin: .3rem 0; } figure { margin: .6rem 0; }
        del { background: #c6282828; } ins { background: #2e7d3228; text-decoration: none; }
        img { display: block; max-width: 100%; height: auto; background: #fff; margin: .6rem 0; }
        form { margin: .6rem 0; } button { font: inherit; padding: .2rem 1rem; margin-right: .6rem; }
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
            <p role="status">{Text(session.Counts(words))}</p>

            """);
        Pending(html, session);
        for (var i = 0; i < session.Items.Length; i++) Item(html, session, token, i);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void Pending(StringBuilder html, ReviewSession session)
    {
        if (session.Count(Decision.Pending) == 0) return;
        html.Append($"<nav aria-label=\"{Text(words["review.pending"])}\"><ol>\n");
        for (var i = 0; i < session.Items.Length; i++)
        {
            if (session.Of(i) != Decision.Pending) continue;
            html.Append($"<li><a href=\"#item-{i + 1}\">{Text(text.Title(session.Items[i]))}</a></li>\n");
        }
        html.Append("</ol></nav>\n");
    }

    private void Item(StringBuilder html, ReviewSession session, string token, int i)
    {
        var (item, decision) = (session.Items[i], session.Of(i));
        var look = decision == Decision.Pending ? "" : " class=\"decided\"";
        html.Append($"<section id=\"item-{i + 1}\"{look} aria-labelledby=\"title-{i + 1}\">\n");
        html.Append($"<h2 id=\"title-{i + 1}\">{Text(text.Title(item))}</h2>\n{details[i]}");
        html.Append(decision switch
        {
            Decision.Pending => Form(token, i, text.Title(item)),
            Decision.Accepted => $"<p>{Text(words["review.is-accepted"])}</p>\n",
            _ => $"<p>{Text(words["review.is-rejected"])}</p>\n",
        });
        html.Append("</section>\n");
    }

    private string Form(string token, int item, string title)
    {
        string Button(string decision, string says) => $"<button name=\"decision\" value=\"{decision}\" "
            + $"aria-label=\"{Text(words["review.button", says, title])}\">{Text(says)}</button>";
        return $"<form method=\"post\" action=\"/decide\"><input type=\"hidden\" name=\"token\" value=\"{token}\">"
            + $"<input type=\"hidden\" name=\"item\" value=\"{item}\">"
            + $"{Button("accept", words["review.accept"])}{Button("reject", words["review.reject"])}</form>\n";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Hash(string style) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.ReplaceLineEndings("\n"))));
}
