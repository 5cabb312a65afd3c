using System.Globalization;
using ReportGen.Tests.Browser;

namespace ReportGen.Tests.Screen;

/// <summary>One unit or region, sought or clicked, is marked wherever it stands and kept in the address.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(ScreenReports))]
public sealed class ChosenTests(ScreenReports reports)
{
    private const string Spoken = "document.querySelector('.chosen-bar p').textContent";
    private const string Hash = "location.hash";
    private const string Marked = "document.querySelectorAll('.chosen').length";

    public static TheoryData<string, string, int, bool> Screens => ScreenReports.AtThreeWidths();

    [Theory, MemberData(nameof(Screens))]
    public void Unit_SoughtByItsName_IsMarkedInEveryTableAndFigure(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        var name = language == "zh" ? "深圳" : "Shenzhen";
        Seek(page, name);
        Assert.Equal("#unit=440300", page.Evaluate(Hash));
        Assert.Equal("status", page.Evaluate("document.querySelector('.chosen-bar p').role"));
        Assert.Contains(name, page.Evaluate(Spoken), StringComparison.Ordinal);
        // every cell and every mark of that name, and no other
        Assert.Equal(
            page.Evaluate($"[...document.querySelectorAll('tbody :is(td, th)')].filter(c => c.textContent.trim() === '{name}').length"),
            page.Evaluate("document.querySelectorAll('tr.chosen, :is(td, th).chosen').length"));
        Assert.Empty(page.Lines("[...document.querySelectorAll('tr.chosen, :is(td, th).chosen')]" +
            $".filter(c => !c.textContent.includes('{name}')).map(c => c.textContent)"));
        Assert.Equal(
            page.Evaluate($"[...document.querySelectorAll('[data-tip]')].filter(m => m.dataset.tip.split(' · ')[0] === '{name}').length"),
            page.Evaluate("document.querySelectorAll('[data-tip].chosen').length"));
        Assert.True(int.Parse(page.Evaluate(Marked), CultureInfo.InvariantCulture) >= 3);
        // every table and figure where it is marked is named
        Assert.Equal(
            page.Lines("[...new Set([...document.querySelectorAll('.chosen')].map(e => `#${e.closest('figure').id}`))]")
                .Where(place => place != "#").Order(), // the figure at the head is that of the text
            page.Lines("[...document.querySelectorAll('.chosen-bar a')].map(a => a.getAttribute('href'))").Order());
        // seen: another ground or edge than before, and the bar within the screen
        Assert.Equal("True", page.Evaluate("(b => b.left >= 0 && b.right <= innerWidth && b.bottom <= innerHeight)" +
            "(document.querySelector('.chosen-bar').getBoundingClientRect())"));
        Assert.Equal("True", page.Evaluate("getComputedStyle(document.querySelector(':is(tr.chosen > *, td.chosen)')).backgroundColor" +
            " !== getComputedStyle(document.body).backgroundColor && document.documentElement.scrollWidth <= innerWidth"));
        page.Press("Escape");
        Assert.Equal(["", "0", ""], [page.Evaluate(Hash), page.Evaluate(Marked), page.Evaluate(Spoken)]);
        Assert.Equal("", page.Evaluate("document.getElementById('find').value"));
        Assert.Empty(page.Lines("complaints"));
    }

    [Theory, MemberData(nameof(Screens))]
    public void Axe_WithAChoiceAndAllOpened_FindsNothing(string study, string language, int width, bool dark)
    {
        using var page = reports.Open(reports.Html(study, language), width, dark);
        page.Evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; }), choose('unit=440300'), ''");
        Assert.Equal("True", page.Evaluate("document.querySelector('.chosen-bar').checkVisibility({ visibilityProperty: true })"));
        Assert.Empty(page.Violations());
    }

    [Fact]
    public void Region_ThatHasTheNameOfAUnit_IsAnother()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "zh"), 1280);
        page.Evaluate("document.querySelector('#tbl-group-means-second details').open = true, ''"); // provinces
        string Province() => page.Evaluate("[...document.querySelectorAll('#tbl-group-means-second tbody tr')]" +
            ".find(r => r.textContent.startsWith('北京')).classList.contains('chosen')");
        Seek(page, "北京");
        Assert.Equal("#unit=110000", page.Evaluate(Hash)); // the city
        Assert.Equal("False", Province());
        page.Evaluate("document.querySelector('#tbl-top-units .chosen').click(), ''");
        Assert.Equal("", page.Evaluate(Hash)); // clicked once more
        page.Evaluate("[...document.querySelectorAll('#tbl-group-means-second tbody th')]" +
            ".find(c => c.textContent === '北京').click(), ''");
        Assert.StartsWith("#region=", page.Evaluate(Hash), StringComparison.Ordinal);
        Assert.Equal("True", Province());
        Assert.Equal("0", page.Evaluate("document.querySelectorAll('#tbl-top-units .chosen').length"));
    }

    [Fact]
    public void Region_Clicked_IsMarkedWithItsUnitsInThinOutline()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 1280, dark: true);
        page.Evaluate("document.querySelector('#fig-region-heatmap').scrollIntoView({ block: 'center', behavior: 'instant' }), ''");
        var at = page.Evaluate("(b => `${b.left + 20} ${b.top + 10}`)(document.querySelectorAll('#fig-region-heatmap [data-of]')[0]" +
            ".getBoundingClientRect())").Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        page.Click(at[0], at[1]);
        Assert.Equal("#region=northeast-china", page.Evaluate(Hash));
        Assert.Equal("10", page.Evaluate("document.querySelectorAll('#fig-region-heatmap .marks > .chosen').length")); // its years
        // the cities of the northeast in the list of units are all in the figure
        var list = File.ReadLines(Path.Combine(Repository.Root, "indicators", "units", "china-cities.csv"));
        var expected = list.Count(row => row.Split(',').Contains("东北"));
        Assert.Equal($"{expected}", page.Evaluate("document.querySelectorAll('#fig-systems .kin').length"));
        Assert.Contains("in thin outline: its cities", page.Evaluate(Spoken), StringComparison.Ordinal);
        page.Evaluate("document.querySelector('.chosen-bar button').click(), ''");
        Assert.Equal(["", "0"], [page.Evaluate(Hash), page.Evaluate("document.querySelectorAll('.chosen, .kin').length")]);
    }

    [Fact]
    public void Mark_ReachedWithTheKeyboard_IsChosenByEnter()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 768);
        page.Evaluate("document.querySelector('#fig-systems .plate').focus(), ''");
        page.Press("ArrowRight");
        var name = page.Evaluate("document.querySelector('.tip').textContent.split(' · ')[0]");
        page.Press("Enter");
        Assert.Contains(name, page.Evaluate(Spoken), StringComparison.Ordinal);
        // where nothing names it, the figure does now
        Assert.Equal(name, page.Evaluate("document.querySelector('#fig-systems text.chosen').textContent"));
    }

    [Fact]
    public void Address_WithAPlaceAndAUnit_KeepsBothFromLanguageToLanguage()
    {
        var html = reports.Html("digital-resilience", "en");
        using var page = reports.Open(html, 1280, address: "#unit=440300");
        Assert.Contains("Shenzhen", page.Evaluate(Spoken), StringComparison.Ordinal);
        Assert.Equal("report.zh.html#unit=440300", page.Evaluate("document.querySelector('.also [hreflang]').href.split('/').pop()"));
        page.Evaluate("document.querySelector('.chosen-bar a[href=\"#tbl-greatest-rises\"]').click(), " +
            "new Promise(done => setTimeout(done, 100, ''))");
        Assert.Equal("#tbl-greatest-rises&unit=440300", page.Evaluate(Hash));
        Assert.Equal("True", page.Evaluate("document.querySelector('#tbl-greatest-rises details').open"));
        using var again = reports.Open(html, 1280, address: "#tbl-greatest-rises&unit=440300");
        Assert.Contains("Shenzhen", again.Evaluate(Spoken), StringComparison.Ordinal);
        Assert.Equal("True", again.Evaluate("(b => b.top < innerHeight && b.bottom > 0)" +
            "(document.querySelector('#tbl-greatest-rises').getBoundingClientRect())"));
    }

    [Theory]
    [InlineData("#unit=nobody")]
    [InlineData("#unit=%E0%A4%A")]
    [InlineData("#unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("#region=__proto__")]
    public void Address_ThatNamesNobody_ChoosesNobody(string address)
    {
        using var page = reports.Open(reports.Html("mao2024-table3", "en"), 768, address: address);
        Assert.Equal(["", "0"], [page.Evaluate(Spoken), page.Evaluate(Marked)]);
        Assert.Empty(page.Lines("complaints"));
    }

    [Theory]
    [InlineData("shenz", "#unit=440300")]   // as it begins
    [InlineData("440300", "#unit=440300")]  // its id
    [InlineData("enzhen", "#unit=440300")]  // in the middle
    [InlineData("south ch", "#region=south-china")]
    [InlineData("Atlantis", "")]
    public void Unit_SoughtByAPartOfItsName_IsFound(string typed, string expected)
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 1280);
        page.Evaluate("document.getElementById('find').focus(), ''");
        page.Type(typed);
        page.Press("Enter");
        Assert.Equal(expected, page.Evaluate(Hash));
        Assert.Equal(expected.Length == 0, page.Evaluate(Spoken) == "Nothing here is called “Atlantis”");
    }

    [Fact] // names come from whoever made the data
    public void Name_ThatLooksLikeHtml_StaysAName()
    {
        const string name = "<img src=x onerror=complaints.push(1)>";
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("units.csv", "甲市,Alpha", $"甲市,{name}").Built("html");
        using var page = reports.Open(study.Page("en"), 768, address: "#unit=1");
        Assert.Contains(name, page.Evaluate(Spoken), StringComparison.Ordinal);
        Assert.NotEqual("0", page.Evaluate(Marked));
        Seek(page, name);
        Assert.Equal("#unit=1", page.Evaluate(Hash));
        page.Evaluate("document.querySelector('[data-of]').dispatchEvent(new PointerEvent('pointermove', { bubbles: true })), ''");
        Assert.Equal("0", page.Evaluate("document.images.length"));
        Assert.Empty(page.Lines("complaints"));
    }

    [Fact]
    public void Table_SortedAndFiltered_KeepsItsMark()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "zh"), 1280);
        page.Evaluate("choose('region=south-china'), document.querySelector('#tbl-group-means thead button').click(), ''");
        Assert.Equal(
            ["华南"], page.Lines("[...document.querySelectorAll('#tbl-group-means tr.chosen')].map(r => r.cells[0].textContent)"));
        page.Press("Escape");
        Assert.Equal("0", page.Evaluate("document.querySelectorAll('#tbl-group-means tr.chosen').length"));
    }

    [Fact] // how long a step takes is measured by PageStepBenchmark
    public void Steps_OneAfterTheOther_LeaveNothingOfTheLastOne()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 1280);
        (string Key, string Name)[] steps =
            [("unit=440300", "Shenzhen"), ("region=south-china", "South China"), ("unit=110000", "Beijing"), ("unit=440300", "Shenzhen")];
        var marked = new List<string>();
        foreach (var (key, name) in steps)
        {
            page.Evaluate($"choose('{key}'), ''");
            Assert.Equal($"#{key}", page.Evaluate(Hash));
            Assert.Contains(name, page.Evaluate(Spoken), StringComparison.Ordinal);
            marked.Add(page.Evaluate(Marked));
        }
        Assert.Equal(marked[0], marked[3]);
        var tips = page.Lines("""
            [0, 5, 9].map(i => {
              const mark = document.querySelectorAll(".plate")[3].querySelectorAll("[data-tip]")[i];
              mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 300 + i, clientY: 400 }));
              return `${document.querySelector(".tip").textContent === mark.dataset.tip}`;
            })
            """);
        Assert.Equal(["true", "true", "true"], tips);
    }

    private static void Seek(BrowserPage page, string name)
    {
        page.Evaluate("document.getElementById('find').value = '', document.getElementById('find').focus(), ''");
        page.Type(name);
    }
}
