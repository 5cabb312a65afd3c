using System.Collections.Immutable;
using System.Collections.Specialized;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using ReportGen.Cli.Serve;

namespace ReportGen.Cli.Review;

/// <summary>
/// Serves the page of a review and takes its decisions: from that page alone, which knows a word that no other site does.
/// </summary>
internal sealed class ReviewServer : IDisposable
{
    private const int Longest = 1_000; // bytes of a decision

    private readonly LocalServer server;
    private readonly ReviewSession session;
    private readonly ReviewPage page;
    private readonly string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    /// <summary>Begins to listen; a port that is taken is refused by an <see cref="HttpListenerException"/>.</summary>
    public ReviewServer(ReviewSession session, ReviewPage page, int port)
    {
        (this.session, this.page) = (session, page);
        server = new LocalServer(port, Answer);
    }

    /// <summary>Where the review is.</summary>
    public string Address => server.Address;

    /// <inheritdoc/>
    public void Dispose() => server.Dispose();

    private async Task Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        switch (request.HttpMethod, request.Url!.AbsolutePath)
        {
            case ("GET" or "HEAD", "/"):
                foreach (var (name, value) in ReviewPage.Headers) response.Headers[name] = value;
                await LocalServer.Send(response, Encoding.UTF8.GetBytes(page.Of(session, token)));
                break;
            case ("POST", "/decide"):
                response.StatusCode = (int)await Decide(request, response);
                break;
            case (_, "/" or "/decide"):
                response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
                break;
            default:
                response.StatusCode = (int)HttpStatusCode.NotFound;
                break;
        }
    }

    private async Task<HttpStatusCode> Decide(HttpListenerRequest request, HttpListenerResponse response)
    {
        if (request.Headers["Origin"] != Address.TrimEnd('/')) return HttpStatusCode.Forbidden;
        if (request.ContentLength64 is < 0 or > Longest) return HttpStatusCode.RequestEntityTooLarge;
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var sent = HttpUtility.ParseQueryString(await reader.ReadToEndAsync());
        var known = Encoding.UTF8.GetBytes(token);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent["token"] ?? ""), known)) return HttpStatusCode.Forbidden;
        if (Meant(sent) is not { } items || sent["decision"] is not ("accept" or "reject")) return HttpStatusCode.BadRequest;
        foreach (var item in items) session.Decide(item, sent["decision"] == "accept" ? Decision.Accepted : Decision.Rejected);
        var last = items.IsEmpty ? 0 : items[^1];
        response.RedirectLocation = $"{Address}#item-{(session.NextPending(last) ?? last) + 1}";
        return HttpStatusCode.SeeOther;
    }

    /// <summary>The items that a form decides: one, what is pending of a group, or all that is pending; null where it names none.</summary>
    private ImmutableArray<int>? Meant(NameValueCollection sent)
    {
        static int? Below(int count, string? text) => int.TryParse(text, out var n) && n >= 0 && n < count ? n : null;
        if (sent["item"] is { } one) return Below(session.Items.Length, one) is { } item ? [item] : null;
        if (sent["group"] is { } many) return Below(session.Groups.Length, many) is { } g ? session.Pending(session.Groups[g]) : null;
        return sent["rest"] is null ? null : session.Pending();
    }
}
