using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Security;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Browser;

/// <summary>
/// A browser of the Chromium family without a window: started when a page is first opened, one process for all pages, stopped when
/// disposed.
/// </summary>
/// <param name="executable">The browser.</param>
/// <param name="fallbackFonts">The one folder of machine fonts the browser may see (Linux; elsewhere it sees all).</param>
public sealed partial class HeadlessBrowser(string executable, string fallbackFonts) : IDisposable
{
    /// <summary>A report takes half a second; a browser that hangs must not hold the build for ever.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly string[] Flags =
    [
        "--headless", "--remote-debugging-port=0",
        "--disable-partial-raster",     // a picture does not keep pieces of what stood there before
        "--font-render-hinting=none",   // letters stand where the font says, not where the screen's pixels would put them
        "--lang=en-US", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--disable-extensions",
    ];

    private readonly Lock starting = new();
    private readonly List<string> errors = [];
    private readonly ConcurrentBag<BrowserPage> idle = [];
    private TemporaryFolder? folder;
    private System.Diagnostics.Process? process;
    private DevTools? tools;

    /// <summary>Opens an HTML file, laid out for print and with its fonts loaded.</summary>
    /// <exception cref="BrowserException">The browser cannot be started or does not load the page.</exception>
    public BrowserPage Open(string htmlFile)
    {
        lock (starting) tools ??= Started();
        var page = idle.TryTake(out var rested) ? rested : BrowserPage.Open(tools, idle.Add);
        try
        {
            page.Load(new Uri(Path.GetFullPath(htmlFile)).AbsoluteUri);
            return page;
        }
        catch (BrowserException)
        {
            page.Dispose();
            throw;
        }
    }

    /// <summary>Stops the browser.</summary>
    public void Dispose()
    {
        tools?.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        process?.Dispose();
        folder?.Dispose();
    }

    private DevTools Started()
    {
        // A fresh profile: nothing of the user's own browser reaches the report, and a running browser is left alone.
        folder = new TemporaryFolder();
        var start = new ProcessStartInfo(executable, Flags) { RedirectStandardInput = true, RedirectStandardOutput = true,
            RedirectStandardError = true };
        start.ArgumentList.Add("--user-data-dir=" + folder.File("profile"));
        // As root Chromium refuses to start with its sandbox.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add("about:blank");
        FixEnvironment(start.Environment, folder);
        try
        {
            process = System.Diagnostics.Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new BrowserException($"'{executable}' cannot be started: {e.Message}");
        }
        return new DevTools(Address(process), failure =>
            new BrowserException($"'{executable}' {failure}" + string.Concat(RealErrors().Select(line => "\n  " + line))));
    }

    /// <summary>Where the browser listens, as it says on stderr; what else it says there is kept for a failure's message.</summary>
    private Uri Address(System.Diagnostics.Process browser)
    {
        var address = new TaskCompletionSource<Uri>();
        browser.OutputDataReceived += (_, _) => { };
        browser.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) address.TrySetException(new EndOfStreamException());
            else if (Listening().Match(line.Data) is { Success: true } match) address.TrySetResult(new Uri(match.Groups[1].Value));
            else lock (errors) errors.Add(line.Data);
        };
        browser.StandardInput.Close();
        browser.BeginOutputReadLine();
        browser.BeginErrorReadLine();
        try
        {
            if (address.Task.Wait(Patience)) return address.Task.Result;
        }
        catch (AggregateException)
        {
            browser.WaitForExit();
            throw new BrowserException($"'{executable}' did not start (exit code {browser.ExitCode})"
                + string.Concat(RealErrors().Select(line => "\n  " + line)));
        }
        throw new BrowserException($"'{executable}' did not start within {Patience.TotalSeconds:0} seconds");
    }

    /// <summary>What the locale, the clock's zone and the machine's fonts would otherwise change.</summary>
    private void FixEnvironment(IDictionary<string, string?> environment, TemporaryFolder own)
    {
        environment["LC_ALL"] = environment["LANG"] = "C.UTF-8";
        environment.Remove("LANGUAGE");
        environment["TZ"] = "UTC";
        if (!OperatingSystem.IsLinux()) return;
        // Letters outside the report's fonts must fall back to the same face on every machine.
        var configuration = own.File("fonts.conf");
        File.WriteAllText(configuration, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{SecurityElement.Escape(Path.GetFullPath(fallbackFonts))}</dir>
              <cachedir>{SecurityElement.Escape(own.File("fontcache"))}</cachedir>
            </fontconfig>
            """);
        environment["FONTCONFIG_FILE"] = configuration;
        environment.Remove("FONTCONFIG_PATH");
    }

    /// <summary>The last lines of stderr, without the harmless noise about the desktop and the graphics card.</summary>
    private List<string> RealErrors()
    {
        string[] noise = ["dbus", "vaapi", "sandbox_linux", "gpu"];
        lock (errors) return [.. errors.Select(l =>
            l.Trim()).Where(l => l.Length > 0 && !noise.Any(word => l.Contains(word, StringComparison.Ordinal))).TakeLast(8)];
    }

    [GeneratedRegex(@"DevTools listening on (ws://\S+)")]
    private static partial Regex Listening();
}
