using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ReportGen.Tests.Browser;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Screen;

/// <summary>The shipped studies as pages, built once, and one browser that opens them.</summary>
public sealed class ScreenReports : IDisposable
{
    /// <summary>Study and language; "annual" is the shipped study in the other theme.</summary>
    public static readonly (string Study, string Language)[] Editions =
        [
            ("digital-resilience", "zh"), ("digital-resilience", "en"), ("mao2024-table3", "zh"), ("mao2024-table3", "en"),
            ("annual", "zh"), ("annual", "en")
        ];

    /// <summary>The shipped studies on a phone, a tablet and a wide screen, each width light and dark.</summary>
    public static TheoryData<string, string, int, bool> AtThreeWidths()
    {
        var data = new TheoryData<string, string, int, bool>();
        foreach (var (study, language) in Editions.Take(4))
        {
            foreach (var (width, i) in ((int[])[360, 768, 1280]).Select((w, i) => (w, i)))
            {
                data.Add(study, language, width, (language == "zh") == (i % 2 == 0));
            }
        }
        return data;
    }

    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

    /// <summary>Keeps what the page complains about, and what it asks of the network and is refused.</summary>
    private const string Recorder = """
        window.complaints = [];
        addEventListener("securitypolicyviolation", e => complaints.push("asks for " + e.blockedURI));
        addEventListener("error", e => complaints.push(e.message ?? "an error"), true);
        for (const kind of ["error", "warn"]) console[kind] = (...words) => complaints.push(words.join(" "));
        """;

    private readonly TemporaryStudy folder = new();
    private static readonly string Faces = Path.Combine(Repository.Root, ".cache", "print", "faces");
    private readonly HeadlessBrowser browser;
    private readonly string blank;
    private int probes;

    public ScreenReports()
    {
        Assert.True(Directory.Exists(Faces), "the fonts are not restored: run ./reportgen setup");
        var executable = BrowserFinder.Find();
        Assert.True(executable is not null, "no browser on this machine: install chromium-headless-shell (test.sh does on Debian)");
        browser = new HeadlessBrowser(executable, Faces);
        blank = folder.Write("blank.html", "<!DOCTYPE html><title>blank</title>").Folder + "/blank.html";
        Build("digital-resilience", "digital-resilience", "html,csv,svg");
        Build("mao2024-table3", "mao2024-table3", "html,csv,svg");
        Build("annual", "digital-resilience", "html", "--set", "theme=annual");
    }

    public string Folder(string study) => Path.Combine(folder.Folder, study);

    public string Html(string study, string language) => File.ReadAllText(Path.Combine(Folder(study), $"report.{language}.html"));

    /// <summary>Opens a page as a reader sees it whose machine has the report's fonts and no others.</summary>
    public BrowserPage Open(string html, int width, bool dark = false, string address = "")
    {
        // the page's own rule against the network stays in force
        Assert.Contains(Policy + "default-src 'none'; style-src 'unsafe-inline'", html, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Recorder)));
        html = html.Replace("script-src ", $"script-src 'sha256-{hash}' ", StringComparison.Ordinal);
        html = html.Insert(html.IndexOf("<title>", StringComparison.Ordinal), $"<script>{Recorder}</script>");
        var file = Path.Combine(folder.Folder, $"probe-{Interlocked.Increment(ref probes)}.html");
        File.WriteAllText(file, html);
        var page = browser.Open(blank);
        page.Screen(width, 900, 1);
        page.Send("Emulation.setEmulatedMedia", new JsonObject
        {
            ["media"] = "screen",
            ["features"] = new JsonArray(
                new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" },
                new JsonObject { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" }), // nothing moves while a test looks
        });
        page.Navigate(new Uri(file).AbsoluteUri + address);
        page.Evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(''))))");
        return page;
    }

    public void Dispose()
    {
        browser.Dispose();
        folder.Dispose();
    }

    private void Build(string name, string study, string formats, params string[] more)
    {
        var file = Path.Combine(Repository.Root, "indicators", "studies", study, "study.yaml");
        var run = ProgramRun.Of(folder.Folder, ["build", file, "--out", name, "--format", formats, .. more]);
        if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
    }
}

/// <summary>Shared by all classes that look at pages on a screen.</summary>
[CollectionDefinition(nameof(ScreenReports))]
public sealed class ScreenCollection : ICollectionFixture<ScreenReports>;

/// <summary>A hand on the keyboard and one on the mouse.</summary>
internal static class Hands
{
    private static readonly Dictionary<string, (int Code, string Text)> Keys = new()
    {
        ["Tab"] = (9, ""), ["Enter"] = (13, "\r"), ["Escape"] = (27, ""), ["ArrowLeft"] = (37, ""), ["ArrowRight"] = (39, ""),
    };

    public static void Press(this BrowserPage page, string key)
    {
        var (code, text) = Keys.TryGetValue(key, out var known) ? known : (0, key);
        var type = text.Length > 0 ? "keyDown" : "rawKeyDown";
        page.Send(
            "Input.dispatchKeyEvent", new JsonObject { ["type"] = type, ["key"] = key, ["windowsVirtualKeyCode"] = code, ["text"] = text });
        page.Send("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyUp", ["key"] = key, ["windowsVirtualKeyCode"] = code });
    }

    public static void Type(this BrowserPage page, string text) => page.Send("Input.insertText", new JsonObject { ["text"] = text });

    public static void Point(this BrowserPage page, double x, double y) =>
        page.Send("Input.dispatchMouseEvent", new JsonObject { ["type"] = "mouseMoved", ["x"] = x, ["y"] = y });

    public static void Click(this BrowserPage page, double x, double y)
    {
        page.Point(x, y);
        foreach (var type in (string[])["mousePressed", "mouseReleased"])
        {
            page.Send("Input.dispatchMouseEvent", new JsonObject
            {
                ["type"] = type, ["x"] = x, ["y"] = y, ["button"] = "left", ["clickCount"] = 1,
            });
        }
    }

    /// <summary>What axe finds wrong with a page as it stands.</summary>
    public static string[] Violations(this BrowserPage page)
    {
        page.Evaluate(Axe.Source + "; ''");
        return page.Lines("""
            await (async () => {
              const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
              const found = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
              if (found.passes.length < 20) return [`axe looked at ${found.passes.length} rules only`];
              return found.violations.map(v => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | "));
            })()
            """);
    }

    /// <summary>The lines of a script that gives an array of texts.</summary>
    public static string[] Lines(this BrowserPage page, string array) =>
        System.Text.Json.JsonSerializer.Deserialize<string[]>(page.Evaluate($"(async () => JSON.stringify({array}))()"))!;
}
