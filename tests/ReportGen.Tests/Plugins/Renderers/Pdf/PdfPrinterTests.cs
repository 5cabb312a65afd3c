using System.Text.RegularExpressions;
using ReportGen.Renderers.Pdf;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Plugins.Renderers.Pdf;

/// <summary>Prints with the real browser and the restored fonts (./reportgen setup), and reads the result with an independent reader.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(PdfPrinterTests))]
public sealed class PdfPrinterTests
{
    private const string Text = "数字技术与城市韧性的耦合协调：一、日、月、山、水、木、金、翀（2012—2021年），Gini 0.171";

    private static string Page(string body) => $$"""
        <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>测试 Test</title><style>
        body { font: 10.5pt 'STIX Two Text', 'Noto Serif SC'; column-count: 2 } h1 { font-family: 'Noto Sans SC' } math { font-family: 'STIX Two Math' }
        </style></head><body><h1>韧性</h1><p>{{body}}</p><p><b>粗体 bold</b> <i>斜体 italic</i> <b><i>粗斜体 both </i></b></p>
        <p><math displaystyle="true"><mi>D</mi><mo>=</mo><msqrt><mrow><mi>C</mi><mo>×</mo><mi>T</mi></mrow></msqrt></math></p>
        <table><thead><tr><th>城市<th>D</thead><tr><td>北京<td>0.412</table></body></html>
        """;

    private static byte[] Print(string body)
    {
        using var printer = Printer();
        return printer.Print(Page(body), new DateOnly(2026, 11, 24));
    }

    private static PdfPrinter Printer()
    {
        var fonts = new PrintFonts(Path.Combine(Repository.Root, ".cache", "fonts"));
        Assert.True(fonts.Exist, "the fonts are not restored: run ./reportgen setup");
        var browser = BrowserFinder.Find();
        Assert.True(browser is not null, "no browser on this machine: run ./reportgen setup");
        return new PdfPrinter(new HeadlessBrowser(browser, fonts.FallbackFolder), fonts);
    }

    [Fact]
    public void PdfPrinter_ChinesePage_ReadsBackAsTyped()
    {
        using var pdf = PdfDocument.Open(Print(Text));
        Assert.Equal("测试 Test", pdf.Information.Title);
        var letters = Assert.Single(pdf.GetPages()).Letters;
        var read = string.Concat(letters.Select(letter => letter.Value));
        foreach (var letter in Text.Where(letter => letter != ' ')) Assert.Contains(letter, read);
        Assert.DoesNotContain(read, letter => letter is >= '\u2E80' and <= '\u2FDF');
        Assert.Equal(
            ["NotoSansSC", "NotoSerifSC", "STIXTwoMath", "STIXTwoText"],
            letters.Select(letter => Regex.Match(letter.FontName!, "NotoSansSC|NotoSerifSC|STIXTwoMath|STIXTwoText|$").Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PdfPrinter_OtherLocaleZoneAndFolder_GivesTheSameBytes()
    {
        var here = Print(Text);
        var folder = Directory.CreateTempSubdirectory("reportgen-test-");
        var before = Directory.GetCurrentDirectory();
        var changed = new Dictionary<string, string> { ["LC_ALL"] = "zh_CN.UTF-8", ["LANG"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai", ["HOME"] = folder.FullName };
        var old = changed.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        try
        {
            foreach (var (name, value) in changed) Environment.SetEnvironmentVariable(name, value);
            Directory.SetCurrentDirectory(folder.FullName);
            Assert.Equal(here, Print(Text));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            foreach (var (name, value) in old) Environment.SetEnvironmentVariable(name, value);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void PdfPrinter_LetterInNoFont_IsRefused()
    {
        var failure = Assert.Throws<BrowserException>(() => Print("ꯀ"));
        Assert.Equal("the PDF is not fit to be published: 1 of its letters are in none of the report's fonts and print as boxes", failure.Message);
    }

    [Fact] // the script means b for the second page; without more room it comes to the third
    public void PdfPrinter_PagesOtherThanPlanned_AreLaidOutWithMoreRoom()
    {
        using var printer = Printer();
        var html = Page("""
            <a href="#a">a</a> <a href="#b">b</a></p><h2 id="a">A</h2><div id="gap"></div><h2 id="b" style="break-before: page">B</h2><p>
            """).Replace("</head>", "<style>body { column-count: auto !important }</style></head>", StringComparison.Ordinal).Replace("</body>", """
            <script>
            const slack = new URLSearchParams(location.search).get("slack") ?? "0";
            document.getElementById("gap").innerHTML = `<p style="break-before: page">slack ${slack}</p>`.repeat(slack === "0" ? 1 : 0) + `slack ${slack}`;
            window.planned = { a: 0, b: 1 };
            </script></body>
            """, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(printer.Print(html, new DateOnly(2026, 11, 24)));
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Contains("slack1", string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void HeadlessBrowser_NotThere_SaysWhich()
    {
        var failure = Assert.Throws<BrowserException>(() => new HeadlessBrowser("/no/such/browser", ".").Open("page.html"));
        Assert.StartsWith("'/no/such/browser' cannot be started: ", failure.Message, StringComparison.Ordinal);
    }
}

/// <summary>Alone, for one of them changes the environment of the process.</summary>
[CollectionDefinition(nameof(PdfPrinterTests), DisableParallelization = true)]
public sealed class PdfPrinterCollection;
