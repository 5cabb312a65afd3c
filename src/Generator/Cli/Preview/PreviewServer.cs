using System.Net;
using ReportGen.Cli.Serve;

namespace ReportGen.Cli.Preview;

/// <summary>
/// Serves the report's pages by their names in the last build: no path leads to a file, so that none leads astray.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly LocalServer server;
    private readonly PreviewSite site;
    private readonly CancellationToken stop;

    /// <summary>Begins to listen; a port that is taken is refused by an <see cref="HttpListenerException"/>.</summary>
    public PreviewServer(PreviewSite site, int port, CancellationToken stop)
    {
        (this.site, this.stop) = (site, stop);
        server = new LocalServer(port, Answer);
    }

    /// <summary>Where the report is shown.</summary>
    public string Address => server.Address;

    /// <inheritdoc/>
    public void Dispose() => server.Dispose();

    private async Task Answer(HttpListenerContext context)
    {
        var response = context.Response;
        var state = site.State;
        var name = context.Request.Url!.AbsolutePath.TrimStart('/');
        if (context.Request.HttpMethod is not ("GET" or "HEAD")) response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
        else if (name == "events") await Tell(response);
        else if (name.Length == 0 && state.First is { } first) response.Redirect($"{Address}{first}");
        else if (name.Length == 0) await LocalServer.Send(response, PreviewPage.WithoutReport(state));
        else if (state.Pages.TryGetValue(name, out var page)) await LocalServer.Send(response, PreviewPage.Of(page, state.Version));
        else response.StatusCode = (int)HttpStatusCode.NotFound;
    }

    /// <summary>Tells a page of every state, as long as it is open.</summary>
    private async Task Tell(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        LocalServer.Uncached(response);
        PreviewState? seen = null;
        while (true)
        {
            seen = await site.After(seen, stop);
            await response.OutputStream.WriteAsync(PreviewPage.Event(seen), stop);
            await response.OutputStream.FlushAsync(stop);
        }
    }
}
