using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Tests.Browser;

namespace ReportGen.Tests.Screen;

/// <summary>The head of a page: what was found, one figure, ways to other forms, how to cite.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(ScreenReports))]
public sealed class OpeningTests(ScreenReports reports)
{
    public static TheoryData<string, string, int, bool> Screens => ScreenReports.AtThreeWidths();

    [Theory, MemberData(nameof(Screens))]
    public void Page_Opened_BeginsWithItsFindingsAndOneFigure(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        const string spoken = "e => e.textContent.replace(/\\s+/g, ' ').trim()";
        var findings = page.Lines($"[...document.querySelectorAll('.findings li')].map({spoken})");
        Assert.InRange(findings.Length, 3, 5);
        Assert.Equal(page.Lines($"[...document.querySelectorAll('#sec-conclusions + ol > li')].map({spoken})"), findings);
        Assert.Equal(
            ["H1", ".also", ".findings", ".summary", "ARTICLE"],
            page.Lines("[...document.querySelectorAll('h1, .also, .findings, .summary, article')].map(e => " +
                "['also', 'findings', 'summary'].includes(e.classList[0]) ? `.${e.classList[0]}` : e.tagName)"));
        // the figure of the text once more, drawn, and within the screen
        Assert.Equal("1", page.Evaluate("document.querySelectorAll('.ahead').length"));
        Assert.Equal("True", page.Evaluate("""
            (() => {
              const ahead = document.querySelector(".ahead .plate > svg"), link = document.querySelector(".ahead figcaption a"),
                own = document.querySelector(`${link.getAttribute("href")} .plate > svg`), box = ahead.getBoundingClientRect();
              return ahead.querySelectorAll("text").length > 5 && ahead.textContent.replace(/\s/g, "")
                === own.textContent.replace(own.querySelector("desc").textContent, "").replace(/\s/g, "")
                && ahead.getAttribute("aria-label") === own.getAttribute("aria-label") && box.left >= 0 && box.right <= innerWidth;
            })()
            """));
        Assert.Empty(page.Lines("complaints"));
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("mao2024-table3", "en")]
    [InlineData("annual", "en")]
    public void WaysOut_OfThePage_LeadToFilesThatAreThere(string study, string language)
    {
        using var page = reports.Open(reports.Html(study, language), 768);
        var ways = page.Lines("[...document.querySelectorAll('.also a[href]')].map(a => a.getAttribute('href'))");
        Assert.Contains($"report.{(language == "zh" ? "en" : "zh")}.html", ways);
        Assert.All(ways, way => Assert.True(File.Exists(Path.Combine(reports.Folder(study), way)), $"{way} is not there"));
        if (study == "annual") return; // built as a page alone
        // the study's first language has no word for itself in the names of its tables
        var tables = Files("tables", "*.csv").Where(f => f.EndsWith(".en.csv", StringComparison.Ordinal) == (language == "en")).ToList();
        Assert.NotEmpty(tables);
        string[] beside = [.. tables, .. Files("results", "*.csv"), .. Files("figures", $"*.{language}.svg")];
        var files = ways.Where(w => !w.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(beside.Append("provenance.json").Order(), files.Order());
        IEnumerable<string> Files(string folder, string kind) =>
            Directory.EnumerateFiles(Path.Combine(reports.Folder(study), folder), kind).Select(f => $"{folder}/{Path.GetFileName(f)}");
    }

    [Theory] // in the style of the study, GB/T 7714-2015: authors. title[R]. year
    [InlineData("digital-resilience", "zh", "ReportGen 示例. 数字技术与城市韧性耦合: 以城市模拟面板为例[R]. 2026.")]
    [InlineData("digital-resilience", "en", "ReportGen example. The coupling of digital technology and urban resilience: " +
        "An example on a simulated panel of cities[R]. 2026.")]
    public void Citation_OfThePage_IsInItsStyleAndCopied(string study, string language, string expected)
    {
        using var page = reports.Open(reports.Html(study, language), 360);
        page.Evaluate("document.querySelector('.citing').open = true, " +
            "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } }), ''");
        page.Evaluate("document.querySelector('.copy').focus(), ''");
        page.Press("Enter");
        Assert.Equal(expected, page.Evaluate("copied"));
        Assert.Equal(language == "zh" ? "已复制" : "Copied", page.Evaluate("document.querySelector('.tip').textContent"));
        page.Press("Tab");
        page.Press("Tab");
        page.Press("Enter");
        var title = expected[(expected.IndexOf(". ", StringComparison.Ordinal) + 2)..expected.IndexOf("[R]", StringComparison.Ordinal)];
        Assert.Equal(
            $"@misc{{{study},\n  title = {{{{{title}}}}},\n  author = {{{{{expected.Split('.')[0]}}}}},\n"
                + $"  year = {{2026}},\n  howpublished = {{Report}},\n  language = {{{language}}}\n}}",
            page.Evaluate("copied"));
    }

    [Theory]
    [InlineData(360, true)]
    [InlineData(768, false)]
    [InlineData(1280, false)]
    public void Figure_OfTwoPlots_StacksThemOnAPhone(int width, bool stacked)
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), width);
        var plots = page.Lines("[...document.querySelectorAll('#fig-gini .plate')].filter(p => p.checkVisibility())" +
            ".map(p => `${p.classList.contains('stacked')} ${p.scrollWidth <= p.clientWidth + 1}`)");
        Assert.Equal([stacked ? "true true" : "false true"], plots);
        // all words are in both drawings
        const string words = "JSON.stringify([...document.querySelector('#fig-gini .KIND svg').querySelectorAll('text')]" +
            ".map(t => t.textContent).filter(t => /[a-z]{4}/.test(t)).sort())";
        Assert.Equal(
            page.Evaluate(words.Replace("KIND", "spread", StringComparison.Ordinal)),
            page.Evaluate(words.Replace("KIND", "stacked", StringComparison.Ordinal)));
    }

    [Theory] // the means of trend.csv, rounded as printed; one year of lines on two axes
    [InlineData("mao2024-table3", "en", 1280, false)]
    [InlineData("mao2024-table3", "zh", 768, true)]
    [InlineData("digital-resilience", "en", 360, true)]
    public void Year_PointedAtOrReached_TellsAllItsValues(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        var years = page.Lines("[...new Set([...document.querySelectorAll('#fig-trend [data-at]')].map(m => m.dataset.at))]");
        var expected = Told(study, years[1]);
        string Tip() => page.Evaluate("document.querySelector('.tip').textContent");
        page.Evaluate("document.querySelector('#fig-trend').scrollIntoView({ block: 'center', behavior: 'instant' }), ''");
        var place = page.Evaluate($$"""
            (() => {
              const [one, other] = [...document.querySelectorAll('#fig-trend circle[data-at="{{years[1]}}"]')]
                .map(mark => mark.getBoundingClientRect());
              return `${one.left + one.width / 2 + 2} ${(one.top + other.bottom) / 2}`;
            })()
            """).Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        page.Point(place[0], place[1]); // between the points of two lines
        Assert.Equal(expected, Numbers(Tip()));
        page.Point(1, 1);
        Assert.Equal("", Tip());
        page.Evaluate("document.querySelector('#fig-trend .plate').focus(), ''");
        page.Press("ArrowRight");
        Assert.Equal(Told(study, years[0]), Numbers(Tip()));
        page.Press("ArrowRight");
        Assert.Equal(expected, Numbers(Tip()));
        // beside the year it tells, and inside the window
        Assert.Equal("True", page.Evaluate("(b => b.left >= 0 && b.right <= innerWidth && b.top >= 0 && b.bottom <= innerHeight)" +
            "(document.querySelector('.tip').getBoundingClientRect())"));
    }

    private static string[] Numbers(string tip) => [.. Regex.Matches(tip, @"\d+(\.\d+)?(?=\n|$)").Select(m => m.Value)];

    /// <summary>The year and the means of both systems, C and D, with three decimals.</summary>
    private string[] Told(string study, string year)
    {
        var rows = File.ReadLines(Path.Combine(reports.Folder(study), "results", "trend.csv")).Select(l => l.Split(',')).ToList();
        var (measure, at, mean) = (Array.IndexOf(rows[0], "measure"), Array.IndexOf(rows[0], "year"), Array.IndexOf(rows[0], "mean"));
        var means = rows.Where(r => r[at] == year && r[measure] != "T")
            .Select(r => double.Parse(r[mean], CultureInfo.InvariantCulture).ToString("F3", CultureInfo.InvariantCulture));
        return [year, .. means];
    }
}
