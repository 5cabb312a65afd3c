using System.Net;

namespace ReportGen.Cli.Preview;

/// <summary>
/// Serves the report's pages on 127.0.0.1, by their names in the last build: no path leads to a file, so that none leads astray.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly PreviewSite site;
    private readonly CancellationToken stop;

    /// <summary>Begins to listen; a port that is taken is refused by an <see cref="HttpListenerException"/>.</summary>
    public PreviewServer(PreviewSite site, int port, CancellationToken stop)
    {
        (this.site, this.stop) = (site, stop);
        Address = $"http://127.0.0.1:{port}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Listen();
    }

    /// <summary>Where the report is shown.</summary>
    public string Address { get; }

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    private async Task Listen()
    {
        while (!stop.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return; // closed
            }
            _ = Answer(context);
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var response = context.Response;
        try
        {
            var state = site.State;
            var name = context.Request.Url!.AbsolutePath.TrimStart('/');
            if (context.Request.HttpMethod is not ("GET" or "HEAD")) response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            else if (name == "events") await Tell(response);
            else if (name.Length == 0 && state.First is { } first) response.Redirect($"{Address}{first}");
            else if (name.Length == 0) await Write(response, PreviewPage.WithoutReport(state));
            else if (state.Pages.TryGetValue(name, out var page)) await Write(response, PreviewPage.Of(page, state.Version));
            else response.StatusCode = (int)HttpStatusCode.NotFound;
            response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            response.Abort(); // the reader left, or the preview ends
        }
    }

    /// <summary>Tells a page of every state, as long as it is open.</summary>
    private async Task Tell(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        Uncached(response);
        PreviewState? seen = null;
        while (true)
        {
            seen = await site.After(seen, stop);
            await response.OutputStream.WriteAsync(PreviewPage.Event(seen), stop);
            await response.OutputStream.FlushAsync(stop);
        }
    }

    private static async Task Write(HttpListenerResponse response, byte[] page)
    {
        response.ContentType = "text/html; charset=utf-8";
        Uncached(response);
        response.ContentLength64 = page.Length;
        await response.OutputStream.WriteAsync(page);
    }

    private static void Uncached(HttpListenerResponse response) => response.Headers["Cache-Control"] = "no-store";
}
