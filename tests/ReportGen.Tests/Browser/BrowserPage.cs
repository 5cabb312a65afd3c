using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Tests.Browser;

/// <summary>
/// A page open in a browser. When disposed it serves for the next document: its process and the fonts it has read are worth keeping.
/// </summary>
public sealed class BrowserPage : IDisposable
{
    private readonly DevTools tools;
    private readonly string context;
    private readonly string session;

    private readonly Action<BrowserPage> giveBack;
    private bool broken;

    private BrowserPage(DevTools tools, string context, string session, Action<BrowserPage> giveBack) =>
        (this.tools, this.context, this.session, this.giveBack) = (tools, context, session, giveBack);

    /// <summary>Opens an empty page, in a context of its own so that pages do not wait for each other.</summary>
    internal static BrowserPage Open(DevTools tools, Action<BrowserPage> giveBack)
    {
        var context = tools.Send("Target.createBrowserContext").GetProperty("browserContextId").GetString()!;
        var target = tools.Send("Target.createTarget", new JsonObject { ["url"] = "about:blank",
            ["browserContextId"] = context }).GetProperty("targetId").GetString()!;
        var session = tools.Send("Target.attachToTarget", new JsonObject { ["targetId"] = target,
            ["flatten"] = true }).GetProperty("sessionId").GetString()!;
        var page = new BrowserPage(tools, context, session, giveBack);
        page.Send("Page.enable");
        return page;
    }

    /// <summary>Loads a document for print; whatever the page showed before leaves nothing behind.</summary>
    internal void Load(string url)
    {
        Screen(658, 960, 1); // the text area of an A4 page
        Media("print");
        Navigate(url);
    }

    /// <summary>
    /// Loads another document and waits for its fonts, and for the theme's layout of the printed page where there is one.
    /// </summary>
    /// <exception cref="BrowserException">The document cannot be loaded.</exception>
    public void Navigate(string url)
    {
        var loaded = tools.Next(session, "Page.loadEventFired");
        Send("Page.navigate", new JsonObject { ["url"] = url });
        broken = true;
        loaded();
        Evaluate("document.fonts.ready.then(() => window.laidOut).then(() => '')");
    }

    /// <summary>The text that an expression gives; a promise is waited for.</summary>
    /// <exception cref="BrowserException">The script throws.</exception>
    public string Evaluate(string script)
    {
        var done = Send("Runtime.evaluate", new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true });
        if (!done.TryGetProperty("exceptionDetails", out var thrown)) return done.GetProperty("result").GetProperty("value").ToString();
        broken = true;
        throw new BrowserException(
            $"a script of the page failed: {thrown.GetProperty("exception").GetProperty("description").GetString()}");
    }

    /// <summary>The PDF: tagged, with an outline of the headings and the page size of the style sheet.</summary>
    public byte[] Print() => Send("Page.printToPDF", new JsonObject
    {
        ["printBackground"] = true, ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = true, ["generateDocumentOutline"] = true,
    }).GetProperty("data").GetBytesFromBase64();

    /// <summary>A picture (PNG) of what the window shows.</summary>
    public byte[] Picture() =>
        Send("Page.captureScreenshot", new JsonObject { ["format"] = "png" }).GetProperty("data").GetBytesFromBase64();

    /// <summary>The window, in CSS pixels, and the dots per pixel.</summary>
    public void Screen(int width, int height, double scale) => Send("Emulation.setDeviceMetricsOverride", new JsonObject
    {
        ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = scale, ["mobile"] = false,
    });

    /// <summary>"screen" or "print", light or dark.</summary>
    public void Media(string medium, bool dark = false) => Send("Emulation.setEmulatedMedia", new JsonObject
    {
        ["media"] = medium, ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark
            ? "dark" : "light" }),
    });

    /// <summary>Gives the page back, or closes it after a failure.</summary>
    public void Dispose()
    {
        if (!broken)
        {
            giveBack(this);
            return;
        }
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
    public JsonElement Send(string method, JsonObject? parameters = null)
    {
        broken = true;
        var answer = tools.Send(method, parameters, session);
        broken = false;
        return answer;
    }
}
