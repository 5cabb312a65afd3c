using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Renderers.Pdf;

/// <summary>A page open in a browser, closed when disposed.</summary>
public sealed class BrowserPage : IDisposable
{
    private readonly DevTools tools;
    private readonly string context;
    private readonly string session;

    private BrowserPage(DevTools tools, string context, string session) => (this.tools, this.context, this.session) = (tools, context, session);

    /// <summary>Opens a page, in a context of its own so that pages do not wait for each other.</summary>
    internal static BrowserPage Open(DevTools tools, string url)
    {
        var context = tools.Send("Target.createBrowserContext").GetProperty("browserContextId").GetString()!;
        var target = tools.Send("Target.createTarget", new JsonObject { ["url"] = "about:blank", ["browserContextId"] = context }).GetProperty("targetId").GetString()!;
        var session = tools.Send("Target.attachToTarget", new JsonObject { ["targetId"] = target, ["flatten"] = true }).GetProperty("sessionId").GetString()!;
        var page = new BrowserPage(tools, context, session);
        page.Send("Page.enable");
        page.Screen(658, 960, 1); // the text area of an A4 page
        page.Media("print");
        page.Navigate(url);
        return page;
    }

    /// <summary>Loads another document and waits for its fonts, and for the theme's layout of the printed page where there is one.</summary>
    /// <exception cref="BrowserException">The document cannot be loaded.</exception>
    public void Navigate(string url)
    {
        var loaded = tools.Next(session, "Page.loadEventFired");
        Send("Page.navigate", new JsonObject { ["url"] = url });
        loaded();
        Evaluate("document.fonts.ready.then(() => window.laidOut).then(() => '')");
    }

    /// <summary>The text that an expression gives; a promise is waited for.</summary>
    /// <exception cref="BrowserException">The script throws.</exception>
    public string Evaluate(string script)
    {
        var done = Send("Runtime.evaluate", new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true });
        if (done.TryGetProperty("exceptionDetails", out var thrown)) throw new BrowserException($"a script of the page failed: {thrown.GetProperty("exception").GetProperty("description").GetString()}");
        return done.GetProperty("result").GetProperty("value").ToString();
    }

    /// <summary>The PDF: tagged, with an outline of the headings and the page size of the style sheet.</summary>
    public byte[] Print() => Send("Page.printToPDF", new JsonObject
    {
        ["printBackground"] = true, ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = true, ["generateDocumentOutline"] = true,
    }).GetProperty("data").GetBytesFromBase64();

    /// <summary>A picture (PNG) of what the window shows.</summary>
    public byte[] Picture() => Send("Page.captureScreenshot", new JsonObject { ["format"] = "png" }).GetProperty("data").GetBytesFromBase64();

    /// <summary>The window, in CSS pixels, and the dots per pixel.</summary>
    public void Screen(int width, int height, double scale) => Send("Emulation.setDeviceMetricsOverride", new JsonObject
    {
        ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = scale, ["mobile"] = false,
    });

    /// <summary>"screen" or "print", light or dark.</summary>
    public void Media(string medium, bool dark = false) => Send("Emulation.setEmulatedMedia", new JsonObject
    {
        ["media"] = medium, ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" }),
    });

    /// <summary>Closes the page.</summary>
    public void Dispose()
    {
        try
        {
            tools.Send("Target.disposeBrowserContext", new JsonObject { ["browserContextId"] = context });
        }
        catch (BrowserException)
        {
            // the browser is gone, and the page with it
        }
    }

    /// <summary>Any other order to the page, by the words of the Chrome DevTools Protocol.</summary>
    /// <exception cref="BrowserException">The browser refuses the order, or is gone.</exception>
    public JsonElement Send(string method, JsonObject? parameters = null) => tools.Send(method, parameters, session);
}
