using System.Net;

namespace ReportGen.Cli.Serve;

/// <summary>
/// Answers browsers of this machine on 127.0.0.1 and no other address. A request that names another host, as a page elsewhere makes one
/// by a name of its own for this address, finds nothing.
/// </summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<HttpListenerContext, Task> answer;
    private readonly string host;

    /// <summary>Begins to listen; a port that is taken is refused by an <see cref="HttpListenerException"/>.</summary>
    public LocalServer(int port, Func<HttpListenerContext, Task> answer)
    {
        (this.answer, host) = (answer, $"127.0.0.1:{port}");
        Address = $"http://{host}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Listen();
    }

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    /// <summary>Sends a page of HTML that no browser keeps.</summary>
    public static async Task Send(HttpListenerResponse response, byte[] page)
    {
        response.ContentType = "text/html; charset=utf-8";
        Uncached(response);
        response.ContentLength64 = page.Length;
        await response.OutputStream.WriteAsync(page);
    }

    /// <summary>Keeps an answer from being kept.</summary>
    public static void Uncached(HttpListenerResponse response) => response.Headers["Cache-Control"] = "no-store";

    private async Task Listen()
    {
        while (true)
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
            if (context.Request.UserHostName == host) await answer(context);
            else response.StatusCode = (int)HttpStatusCode.NotFound;
            response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            response.Abort(); // the reader left, or the program ends
        }
    }
}
