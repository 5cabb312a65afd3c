namespace ReportGen.Tests.Screen;

/// <summary>The pages on a phone, a tablet and a wide screen, light and dark.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(ScreenReports))]
public sealed class ScreenLayoutTests(ScreenReports reports)
{
    /// <summary>The texts one sees: their boxes, cut by the frames they scroll in.</summary>
    private const string Texts = """
        (() => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
          while (walk.nextNode()) {
            const node = walk.currentNode, of = node.parentElement;
            if (!node.data.trim() || !of.checkVisibility() || of.closest("svg, math, script, .skip, .tip, .anchor")) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const frames = [];
            for (let e = of; e && e !== document.body; e = e.parentElement) if (getComputedStyle(e).overflowX !== "visible") frames.push(e);
            for (let { left, top, right, bottom } of range.getClientRects()) {
              for (const frame of frames) {
                const box = frame.getBoundingClientRect();
                [left, right, top, bottom] = [Math.max(left, box.left), Math.min(right, box.right),
                  Math.max(top, box.top), Math.min(bottom, box.bottom)];
              }
              if (right - left > 1 && bottom - top > 1)
                texts.push({ left, top, right, bottom, of, node, text: node.data.trim().slice(0, 40), frames });
            }
          }
          return texts;
        })()
        """;

    public static TheoryData<string, string, int, bool> Screens
    {
        get
        {
            var data = new TheoryData<string, string, int, bool>();
            foreach (var (study, language) in ScreenReports.Editions)
            {
                foreach (var (width, dark) in ((int, bool)[])[(390, true), (1024, false), (1600, true)])
                {
                    data.Add(study, language, width, dark);
                }
            }
            data.Add("digital-resilience", "zh", 360, false);
            data.Add("digital-resilience", "en", 1920, false);
            return data;
        }
    }

    [Theory, MemberData(nameof(Screens))]
    public void Page_OnAScreen_ShowsEverythingInItsPlace(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        Assert.Empty(page.Lines("complaints"));
        Assert.Equal(width.ToString(System.Globalization.CultureInfo.InvariantCulture), page.Evaluate("innerWidth"));
        Assert.Equal("True", page.Evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Equal("True", page.Evaluate($"{Texts}.length > 500 && document.querySelectorAll('.plate svg text').length > 50"));
        Assert.Empty(page.Lines($"{Texts}.filter(t => t.left < 0 || t.right > innerWidth + 1).map(t => 'outside: ' + t.text)"));
        Assert.Empty(page.Lines("""
            [...document.querySelectorAll("body *")]
              .filter(e => !e.closest("svg, math, .skip") && /hidden|clip/.test(getComputedStyle(e).overflowX)
                && e.scrollWidth > e.clientWidth + 1)
              .map(e => "clipped: " + e.textContent.trim().slice(0, 40))
            """));
        Assert.Empty(page.Lines($$"""
            (() => {
              const texts = {{Texts}}.sort((a, b) => a.top - b.top), found = [];
              texts.forEach((a, i) => {
                for (let k = i + 1; k < texts.length && texts[k].top < a.bottom; k++) {
                  const b = texts[k], across = Math.min(a.right, b.right) - Math.max(a.left, b.left),
                    down = Math.min(a.bottom, b.bottom) - b.top;
                  if (a.node !== b.node && across > 2 && down > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top))
                    found.push(`'${a.text}' lies on '${b.text}'`);
                }
              });
              return found;
            })()
            """));
        // letters of figures: not unreadably small, not blown up
        Assert.Empty(page.Lines("""
            [...document.querySelectorAll(".plate svg")].filter(svg => svg.checkVisibility()).flatMap(svg => {
              const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              return [...svg.querySelectorAll("text")]
                .map(t => [t, scale * parseFloat(getComputedStyle(t).fontSize)])
                .filter(([, size]) => size < 7.5 || size > 22).map(([t, size]) => `${t.textContent}: ${size} px`);
            })
            """));
    }

    [Theory]
    [InlineData("zh", 1600, 34, 39)]
    [InlineData("en", 1600, 60, 82)]
    public void Text_OnAWideScreen_KeepsItsMeasure(string language, int width, int least, int most)
    {
        using var page = reports.Open(reports.Html("digital-resilience", language), width);
        // the letters of a full line: in Chinese the width in letters, in English the longest paragraph by its number of lines
        var letters = double.Parse(page.Evaluate("""
            (() => {
              const p = [...document.querySelectorAll("article > p:not([class])")]
                .filter(p => !p.querySelector("math")).sort((a, b) => b.textContent.length - a.textContent.length)[0];
              if (document.documentElement.lang === "zh-CN") return p.clientWidth / parseFloat(getComputedStyle(p).fontSize);
              return p.textContent.length / (p.clientHeight / parseFloat(getComputedStyle(p).lineHeight) - 0.5);
            })()
            """), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(letters, least, most);
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("digital-resilience", "en")]
    [InlineData("mao2024-table3", "en")]
    public void Page_WithItsFaceAndDrawings_WeighsLittle(string study, string language)
    {
        var html = reports.Html(study, language);
        Assert.Contains("font/woff2", html, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(html), 100_000, 700_000);
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("mao2024-table3", "en")]
    [InlineData("annual", "en")]
    public void Page_WithoutScript_IsWhole(string study, string language)
    {
        var html = reports.Html(study, language);
        const string Seen =
            "[...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, caption, figcaption, math, svg, " +
                "a[download]:not([hidden])), .rail a, .notice')].filter(e => !e.matches('.toc *, .cover-notice, .hint, .tools'))" +
                ".filter(e => !e.matches('.spread *') || !e.closest('figure').querySelector('.stacked').checkVisibility())" + // one of two
                ".map(e => `${e.tagName} ${e.getClientRects().length > 0} ${e.textContent.replace(/\\s/g, '')}`)";
        using var page = reports.Open(html[..html.LastIndexOf("<script>", StringComparison.Ordinal)] + "</body></html>", 390);
        var bare = page.Lines(Seen);
        Assert.DoesNotContain(bare, line => line.Split(' ')[1] == "false");
        Assert.True(bare.Length > 300);
        Assert.Equal(
            System.Text.RegularExpressions.Regex.Count(html, "<figure [^>]*id=\"tbl-"),
            int.Parse(
                page.Evaluate("document.querySelectorAll('a[download]:not([hidden])').length"),
                System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("True", page.Evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData("digital-resilience", "en")]
    [InlineData("annual", "zh")]
    public void Rail_WhileReading_MarksTheSection(string study, string language)
    {
        using var page = reports.Open(reports.Html(study, language), 1600);
        Assert.Empty(page.Lines("""
            await (async () => {
              const wrong = [], links = [...document.querySelectorAll(".rail a")];
              for (const link of links) {
                document.getElementById(decodeURIComponent(link.hash.slice(1))).scrollIntoView({ behavior: "instant" });
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                const now = document.querySelector(".rail [aria-current]");
                if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2) break; // the last sections share the last screen
                if (now !== link || document.querySelectorAll(".rail [aria-current]").length !== 1)
                  wrong.push(`${link.textContent}: ${now?.textContent}`);
              }
              if (links.indexOf(document.querySelector(".rail [aria-current]")) < 8) wrong.push("the page ended too early");
              return wrong;
            })()
            """));
    }

    [Fact]
    public void Contents_OnAPhone_AreFoldedAndOpenWithTheKeyboard()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 390);
        const string Seen = "document.querySelector('.rail a').checkVisibility()";
        Assert.Equal("False", page.Evaluate(Seen));
        page.Evaluate("document.querySelector('.rail summary').focus(), ''");
        page.Press("Enter");
        Assert.Equal("True", page.Evaluate(Seen));
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("annual", "en")]
    public void Page_PrintedFromTheBrowser_IsPlainAndWhole(string study, string language)
    {
        using var page = reports.Open(reports.Html(study, language), 1024, dark: true);
        page.Evaluate(
            "(() => { const filter = document.querySelector('input[type=search]'); filter.value = 'zzz'; filter.dispatchEvent(new " +
                "Event('input')); dispatchEvent(new Event('beforeprint')); })(), ''");
        page.Media("print", dark: true);
        string[] looked = [".rail", ".tools", ".anchor", ".skip", ".also", ".findings", ".chosen-bar", "footer", "tbody"];
        Assert.All(looked, what => Assert.Equal("True", page.Evaluate($"!!document.querySelector('{what}')")));
        Assert.Empty(page.Lines(
            "[...document.querySelectorAll('.rail, .tools, .anchor, .skip, .also, .findings, .chosen-bar, .stacked, footer')]" +
                ".filter(e => e.checkVisibility()).map(e => e.className)"));
        Assert.Empty(
            page.Lines("[...document.querySelectorAll('tbody')].filter(b => b.rows.length === 0).map(b => b.closest('figure').id)"));
        Assert.Equal("rgb(0, 0, 0) rgb(255, 255, 255) none", page.Evaluate(
            "(s => `${s.color} ${s.backgroundColor} ${getComputedStyle(document.querySelector('.plate " +
                "svg')).filter}`)(getComputedStyle(document.body))"));
    }
}
