using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Tests.Browser;

namespace ReportGen.Tests.Screen;

/// <summary>The pages for those who read with the keyboard, with a voice, or with weak eyes.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(ScreenReports))]
public sealed partial class AccessibilityTests(ScreenReports reports)
{
    public static TheoryData<string, string, int, bool> Pages
    {
        get
        {
            var data = new TheoryData<string, string, int, bool>();
            foreach (var (study, language) in ScreenReports.Editions)
            {
                data.Add(study, language, 1600, false);
                data.Add(study, language, 390, true);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Axe_OnThePage_FindsNothing(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        Assert.Empty(page.Violations());
    }

    [Theory] // contrast by the formula of WCAG 2, read from the tokens in force: text 4.5, marks of state and focus 3
    [InlineData("digital-resilience", false)]
    [InlineData("digital-resilience", true)]
    [InlineData("annual", false)]
    [InlineData("annual", true)]
    public void Tokens_AsColorsOfText_HaveContrast(string study, bool dark)
    {
        using var page = reports.Open(reports.Html(study, "en"), 1024, dark);
        double Token(string name) =>
            Luminance(page.Evaluate($"getComputedStyle(document.documentElement).getPropertyValue('--{name}').trim()"));
        foreach (var (text, ground, least) in ((string, string, double)[])
            [
                ("ink", "ground", 7), ("ink", "panel", 7), ("soft", "ground", 4.5), ("soft", "panel", 4.5), ("accent", "ground", 4.5),
                ("accent", "panel", 4.5), ("warn", "warn-ground", 4.5), ("line", "ground", 3)
            ])
        {
            var (a, b) = (Token(text), Token(ground));
            var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
            Assert.True(contrast >= least, FormattableString.Invariant($"--{text} on --{ground}: {contrast:F2}, less than {least}"));
        }
        Assert.Equal(dark, Token("ground") < 0.1);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]     // by definition
    [InlineData("#777777", "#ffffff", 4.478)]  // the grey that is known to fail 4.5 by a hair
    public void Contrast_OfKnownColors_IsKnown(string text, string ground, double expected) =>
        Assert.Equal(expected, (Luminance(ground) + 0.05) / (Luminance(text) + 0.05), 3);

    [Theory, MemberData(nameof(Pages))]
    public void TabKey_FromTheTop_GoesDownThePageAndIsSeen(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        page.Press("Tab");
        Assert.Equal(
            "skip True",
            page.Evaluate(
                "document.activeElement.className + ' ' + (document.activeElement.getBoundingClientRect().top >= 0 ? 'True' : 'False')"));
        page.Evaluate("window.before = document.activeElement, ''");
        for (var stop = 0; stop < 30; stop++)
        {
            page.Press("Tab");
            Assert.Equal("", page.Evaluate("""
                (() => {
                  const now = document.activeElement, last = before, box = now.getBoundingClientRect(),
                    style = getComputedStyle(now), notice = document.querySelector(".notice")?.getBoundingClientRect().bottom ?? 0;
                  before = now;
                  const name = now.outerHTML.slice(0, 120);
                  if (!(last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) return "goes back to " + name;
                  if (!now.closest(".rail") && (box.top < notice - 1 || box.top > innerHeight))
                    return `out of sight at ${box.top}: ${name}`;
                  return style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1 ? "no ring: " + name : "";
                })()
                """));
        }
    }

    [Fact]
    public void SkipLink_Followed_LeadsToTheText()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 1024);
        page.Press("Tab");
        page.Press("Enter");
        Assert.Equal("main", page.Evaluate("document.activeElement.id"));
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("digital-resilience", "en")]
    [InlineData("mao2024-table3", "zh")]
    [InlineData("mao2024-table3", "en")]
    public void Structure_OfThePage_IsSound(string study, string language)
    {
        var html = reports.Html(study, language);
        var levels = Headings().Matches(html).Select(m => m.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1, $"h{p.First} is followed by h{p.Second}"));
        Assert.DoesNotMatch(@"\s\u2060?<sup class=""cite""", html); // a raised number stands close to its word
        using var page = reports.Open(html, 1024);
        string[] looked = [".plate > svg", "table th", "h2", "h3", "caption", "figcaption", ".references li"];
        Assert.All(looked, what => Assert.Equal("True", page.Evaluate($"!!document.querySelector('{what}')")));
        Assert.Empty(page.Lines("[...document.querySelectorAll('.plate > svg')]" +
            ".filter(s => s.getAttribute('role') !== 'img'" +
            " || document.getElementById(s.getAttribute('aria-describedby')).textContent.length < 30)" +
            ".map(s => s.outerHTML.slice(0, 80))"));
        Assert.Empty(page.Lines("[...document.querySelectorAll('table')]" +
            ".filter(t => !t.caption || [...t.tHead.querySelectorAll('th')].some(h => !h.scope)).map(t => t.closest('figure').id)"));
        Assert.Empty(page.Lines("[...document.querySelectorAll('h2, h3, h4, caption, figcaption')]" +
            ".filter(h => !h.querySelector('a.anchor, .ahead > figcaption > a')).map(h => h.textContent)"));
        // a work in the other language is told in its own voice
        Assert.Empty(page.Lines("[...document.querySelectorAll('.references li')]" +
            ".filter(r => /[\\u4e00-\\u9fff]/.test(r.textContent) !== r.closest('[lang]').lang.startsWith('zh'))" +
            ".map(r => r.textContent)"));
    }

    [Fact] // a figure of three marks in the place of the page's own, whose marks are another matter
    public void Mark_PointedAtOrReachedWithTheKeyboard_SaysWhatItStandsFor()
    {
        var html = reports.Html("digital-resilience", "en");
        var from = html.IndexOf("<svg xmlns", StringComparison.Ordinal);
        html = string.Concat(html.AsSpan(0, from), """
            <svg xmlns="http://www.w3.org/2000/svg" width="165mm" height="50mm" viewBox="0 0 600 200" role="img" aria-labelledby="t d">
            <title id="t">Three</title><desc id="d">Three marks</desc>
            <rect x="0" y="0" width="100" height="200"><title>2019: 0.1</title></rect>
            <g><title>2020: 0.2</title><rect x="200" y="0" width="100" height="200"/></g>
            <circle cx="450" cy="100" r="30"><title>2021: 0.3</title></circle></svg>
            """, html.AsSpan(html.IndexOf("</svg>", from, StringComparison.Ordinal) + "</svg>".Length));
        using var page = reports.Open(html, 1024);
        string Tip() => page.Evaluate("document.querySelector('.tip').checkVisibility({ visibilityProperty: true }) ? " +
            "document.querySelector('.tip').textContent : ''");
        page.Evaluate("document.querySelector('.plate').scrollIntoView({ block: 'center', behavior: 'instant' }), ''");
        const string middles = "[...document.querySelectorAll('.plate')[0].querySelectorAll('rect')].map(r => r.getBoundingClientRect())" +
            ".map(b => `${(b.left + b.right) / 2} ${(b.top + b.bottom) / 2}`)";
        var middle = page.Lines(middles)
            .Select(l => l.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        page.Point(middle[1][0], middle[1][1]);
        Assert.Equal("2020: 0.2", Tip());
        page.Press("Escape");
        Assert.Equal("", Tip());
        page.Evaluate("document.querySelector('.plate').focus(), ''");
        page.Press("ArrowRight");
        Assert.Equal("2019: 0.1", Tip());
        page.Press("ArrowLeft");
        Assert.Equal("2021: 0.3", Tip());
        page.Press("Tab");
        Assert.Equal("", Tip());
        Assert.Equal("status", page.Evaluate("document.querySelector('.tip').role"));
    }

    private static double Luminance(string color)
    {
        Assert.Matches("^#[0-9a-f]{6}$", color);
        double Channel(int at) => Linear(int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Headings();
}

/// <summary>axe-core, restored by npm from the lock file in the folder accessibility.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Restored = new(Restore);

    public static string Source => Restored.Value;

    private static string Restore()
    {
        var folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "accessibility");
        var file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            var start = new ProcessStartInfo(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"])
            {
                WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
            };
            var failure = "";
            try
            {
                using var npm = System.Diagnostics.Process.Start(start)!;
                var output = npm.StandardOutput.ReadToEndAsync();
                failure = npm.StandardError.ReadToEnd() + output.GetAwaiter().GetResult();
                npm.WaitForExit();
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Fail("npm is not on this machine, so axe-core, which looks the pages over, cannot be restored: install Node.js");
            }
            Assert.True(File.Exists(file), $"npm could not restore axe-core (npm ci in tests/ReportGen.Tests/accessibility): {failure}");
        }
        return File.ReadAllText(file);
    }
}
