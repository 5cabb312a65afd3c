using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Tests.Browser;

namespace ReportGen.Tests.Screen;

/// <summary>Tables that can be sorted, searched and taken along.</summary>
[Trait("Speed", "slow")]
[Collection(nameof(ScreenReports))]
public sealed class ScreenTableTests(ScreenReports reports)
{
    /// <summary>Two grouped columns and a merged one; what order they take is worked out by hand.</summary>
    private const string Sample = """
        <figure class="table" id="tbl-sample"><div class="scroll"><table class="sortable">
        <caption><span class="number">Table 0</span></caption>
        <thead><tr><th scope="col" rowspan="2">Kind</th><th scope="colgroup" colspan="2" class="group"><span>Both</span></th>
        <th scope="col" rowspan="2">Share</th></tr>
        <tr><th scope="col">Name</th><th scope="col">Change</th></tr></thead>
        <tbody>
        <tr><td rowspan="2">k1</td><td>a</td><td>+0.5</td><td>9.5%</td></tr>
        <tr><td>b</td><td>−1.25</td><td>12.5%</td></tr>
        <tr><td>k2</td><td>c</td><td>–</td><td>–</td></tr>
        <tr><td rowspan="2">k3</td><td>d</td><td>1,024</td><td>100%</td></tr>
        <tr><td>e</td><td>−10</td><td>0%</td></tr>
        </tbody></table></div></figure>
        """;

    [Fact]
    public void Column_SortedWithTheKeyboard_KnowsMinusDashAndPercent()
    {
        using var page = Opened();
        Assert.Equal(["k1 a", "b", "k2 c", "k3 d", "e"], Names(page));
        Sort(page, "Change");
        Assert.Equal(["k3 e", "k1 b", "k1 a", "k3 d", "k2 c"], Names(page)); // -10, -1.25, 0.5, 1024, dash
        page.Press("Enter");
        Assert.Equal(["k3 d", "k1 a", "k1 b", "k3 e", "k2 c"], Names(page)); // the dash stays last
        page.Press("Enter");
        Assert.Equal(["k1 a", "b", "k2 c", "k3 d", "e"], Names(page)); // as printed, merged again
        Sort(page, "Share");
        Assert.Equal(["k3 e", "k1 a", "k1 b", "k3 d", "k2 c"], Names(page)); // 0, 9.5, 12.5, 100
        Sort(page, "Name");
        page.Press("Enter");
        Assert.Equal(["k3 e", "k3 d", "k2 c", "k1 b", "k1 a"], Names(page));
        Assert.Equal(
            ["Name descending"],
            page.Lines(
                "[...document.querySelectorAll('#tbl-sample [aria-sort]')].map(h => h.textContent + ' ' + h.getAttribute('aria-sort'))"));
    }

    [Fact]
    public void Table_Sorted_PrintsAsWritten()
    {
        using var page = Opened();
        Sort(page, "Change");
        page.Evaluate("dispatchEvent(new Event('beforeprint')), ''");
        Assert.Equal(["k1 a", "b", "k2 c", "k3 d", "e"], Names(page));
        page.Evaluate("dispatchEvent(new Event('afterprint')), ''");
        Assert.Equal("k3 e", Names(page)[0]);
    }

    [Theory]
    [InlineData("zh", "tbl-group-means-second", "广", "广东 广西", "显示 2 / 31 行")]
    [InlineData("en", "tbl-group-means-second", "GUANG", "Guangdong Guangxi", "2 of 31 rows")]
    public void Filter_Typed_KeepsTheRowsWithTheWord(string language, string table, string word, string expected, string count)
    {
        using var page = reports.Open(reports.Html("digital-resilience", language), 1024);
        page.Evaluate($"document.querySelector('#{table} details').open = true, ''"); // it is folded
        page.Evaluate($"document.querySelector('#{table} input').focus(), ''");
        page.Type(word);
        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            page.Lines($"[...document.querySelectorAll('#{table} tbody th')].map(c => c.textContent)").Order(StringComparer.Ordinal));
        Assert.Equal(count, page.Evaluate($"document.querySelector('#{table} output').textContent"));
        page.Press("Escape");
        Assert.Equal("31", page.Evaluate($"document.querySelectorAll('#{table} tbody tr').length"));
    }

    [Fact] // a merged table of the report: the sum of the weights does not change when it is told apart and sorted
    public void IndicatorTable_SortedByWeight_TellsEachRowItsSystem()
    {
        using var page = reports.Open(reports.Html("digital-resilience", "en"), 1024);
        page.Evaluate(
            "[...document.querySelectorAll('#tbl-indicator-system th button')].find(b => b.textContent === 'Weight').focus(), ''");
        page.Press("Enter");
        var rows = page.Lines(
            "[...document.querySelectorAll('#tbl-indicator-system tbody tr')].map(r => [...r.cells].map(c => " +
                "c.textContent).join('|'))").Select(r => r.Split('|')).ToList();
        Assert.All(rows, r => Assert.Equal(6, r.Length));
        var weights = rows.Select(r => double.Parse(r[^1], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(weights.Order(), weights);
        Assert.Equal(2, Math.Round(weights.Sum(), 2)); // two systems, each sums to 1
        Assert.Equal(23, rows.Count(r => r[0] == "Urban resilience"));
        Assert.Equal(9, rows.Count(r => r[0] == "Digital technology"));
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("digital-resilience", "en")]
    [InlineData("mao2024-table3", "zh")]
    [InlineData("mao2024-table3", "en")]
    public void Csv_OfEachTable_HoldsThePrintedValues(string study, string language)
    {
        using var page = reports.Open(reports.Html(study, language), 1024);
        var ids = page.Lines("[...document.querySelectorAll('figure.table')].map(f => f.id)");
        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            var link = page.Evaluate($"document.querySelector('#{id} a[download]').href");
            Assert.Equal(id["tbl-".Length..] + ".csv", page.Evaluate($"document.querySelector('#{id} a[download]').download"));
            var bytes = Convert.FromBase64String(link["data:text/csv;charset=utf-8;base64,".Length..]);
            if (language == "zh")
            {
                Assert.Equal(File.ReadAllBytes(Path.Combine(reports.Folder(study), "tables", id["tbl-".Length..] + ".csv")), bytes);
            }
            var csv = Csv(Encoding.UTF8.GetString(bytes)).Skip(1).ToList();
            var printed = page.Lines(
                $"apart(document.querySelector('#{id} tbody')).map(r => [...r.cells].map(c => c.textContent).join('\\u0001'))").Select(r =>
                    r.Split('\u0001')).ToList();
            Assert.Equal(printed.Count, csv.Count);
            for (var r = 0; r < csv.Count; r++)
            {
                for (var c = 0; c < printed[r].Length; c++)
                {
                    var agrees = id == "tbl-greatest-rises" && c == 4 ? IsChange(printed[r], csv[r]) : Agree(printed[r][c], csv[r][c]);
                    Assert.True(agrees, $"{id}, row {r + 1}, column {c + 1}: printed '{printed[r][c]}', CSV '{csv[r][c]}'");
                }
            }
        }
    }

    [Theory]
    [InlineData("digital-resilience", "zh")]
    [InlineData("mao2024-table3", "zh")]
    public void Svg_OfEachFigure_IsTheFileBesideThePage(string study, string language)
    {
        using var page = reports.Open(reports.Html(study, language), 1024);
        var links = page.Lines("[...document.querySelectorAll('figcaption a[download]')].map(a => `${a.download} ${a.href}`)");
        Assert.NotEmpty(links);
        Assert.All(
            links,
            link =>
            {
                var (name, drawing) = (link[..link.IndexOf(' ')], Uri.UnescapeDataString(link[(link.IndexOf(',') + 1)..]));
                var file = XElement.Load(Path.Combine(reports.Folder(study), "figures", name));
                Assert.True(XNode.DeepEquals(file, XElement.Parse(drawing)), name);
            });
    }

    private BrowserPage Opened()
    {
        var html = reports.Html("digital-resilience", "en");
        var article = html.IndexOf("<article", StringComparison.Ordinal);
        return reports.Open(html.Insert(html.IndexOf('>', article) + 1, Sample), 1024);
    }

    private static void Sort(BrowserPage page, string column)
    {
        page.Evaluate($"[...document.querySelectorAll('#tbl-sample th button')].find(b => b.textContent === '{column}').focus(), ''");
        page.Press("Enter");
    }

    private static string[] Names(BrowserPage page) =>
        page.Lines(
            "[...document.querySelectorAll('#tbl-sample tbody tr')].map(r => [...r.cells].slice(0, -2).map(c => c.textContent).join(' '))");

    /// <summary>In print the change is that of the printed values, in the CSV that of its own.</summary>
    private static bool IsChange(string[] printed, IReadOnlyList<string> csv)
    {
        static decimal Number(string text) => decimal.Parse(text.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);
        static bool Is(IReadOnlyList<string> row, decimal within) => Math.Abs(Number(row[4]) - (Number(row[3]) - Number(row[2]))) <= within;
        return Is(printed, 0) && Is(csv, 1e-15m);
    }

    /// <summary>Printed is what the CSV says, or that rounded to the printed digits, or its per cent.</summary>
    private static bool Agree(string printed, string csv)
    {
        if (printed == csv || (printed == "–" && csv == "")) return true;
        if (!double.TryParse(csv, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return false;
        if (!double.TryParse(printed.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var shown)) return false;
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        var half = 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - printed.Length) + 1e-9;
        return Math.Abs(exact - shown) <= half || Math.Abs((100 * exact) - shown) <= half;
    }

    /// <summary>RFC 4180, by the letter.</summary>
    private static List<List<string>> Csv(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') { cell.Append(c); i++; }
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n') { rows.Add(row); row = []; }
            }
        }
        return rows;
    }
}
