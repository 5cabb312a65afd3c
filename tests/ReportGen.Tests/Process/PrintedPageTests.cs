using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ReportGen.Tests.Process;

/// <summary>The pages as they are laid out: what an editor would circle in red.</summary>
[Trait("Speed", "slow")]
public sealed partial class PrintedPageTests(ShippedReportTests.Built built) : IClassFixture<ShippedReportTests.Built>
{
    public static TheoryData<string, string> Printed => new()
    {
        { "digital-resilience", "zh" }, { "digital-resilience", "en" }, { "mao2024-table3", "zh" }, { "mao2024-table3", "en" },
        { ShippedReportTests.Annual, "zh" }, { ShippedReportTests.Annual, "en" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void Pages_KeepEveryLaw(string study, string language) =>
        PageLaw.Check(built.File(study, $"report.{language}.pdf"), Setting(study), language);

    [Theory, MemberData(nameof(Printed))]
    public void Tables_HaveTheirThreeRules(string study, string language)
    {
        var found = new HashSet<int>();
        foreach (var page in Pages(study, language))
        {
            foreach (var caption in page.Lines.Where(l => l.IsCaption))
            {
                if (Caption().Match(caption.Spaced) is not { Success: true } match) continue;
                // of a folded table the first of its two runs
                var top = page.Rules.FirstOrDefault(r => r.Y < caption.Baseline && r.Left < caption.Right && r.Right > caption.Left - 40);
                var below = page.Rules.Where(r => r.Y < caption.Baseline && r.Left > top.Left - 1 && r.Right < top.Right + 1).ToList();
                Assert.True(below.Count >= 3, $"page {page.Number}: '{caption.Text}' has {below.Count} rules");
                Assert.True(
                    caption.Baseline - below[0].Y < 26
                        && below[0].Thickness is > 1.3 and < 1.7, $"page {page.Number}: no heavy rule under '{caption.Text}'");
                var foot = below.Skip(1).First(r => r.Thickness > 1.3);
                Assert.True(
                    below.Any(r => r.Y > foot.Y
                        && r.Thickness is > 0.6 and < 0.9), $"page {page.Number}: no rule under the head of '{caption.Text}'");
                Assert.Equal((below[0].Left, below[0].Right), (foot.Left, foot.Right));
                found.Add(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            }
        }
        var html = File.ReadAllText(built.File(study, $"report.{language}.html"));
        var printed = CaptionsOfPage().Matches(html).Count - Asides().Matches(html).Count; // what is folded is not printed
        Assert.True(printed > 0);
        Assert.Equal(Enumerable.Range(1, printed), found.Order());
    }

    [Theory, MemberData(nameof(Printed))]
    public void Links_AllLeadToAPage(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        var links = pdf.GetPages().SelectMany(p =>
            p.GetAnnotations()).Select(a =>
                a.AnnotationDictionary.Data.GetValueOrDefault("Dest")).OfType<IndirectReferenceToken>().ToList();
        Assert.True(links.Count > 5, $"{links.Count} links");
        Assert.All(links, l => Assert.IsType<IndirectReferenceToken>(((ArrayToken)pdf.Structure.GetObject(l.Data).Data).Data[0]));
    }

    [Theory, MemberData(nameof(Printed))]
    public void Properties_SayWhoWhatAndInWhichLanguage(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        Assert.Equal(language == "zh" ? "ReportGen 示例" : "ReportGen example", pdf.Information.Author);
        var keyword = language == "zh" ? "耦合协调度" : "coupling coordination degree";
        Assert.Contains(keyword, pdf.Information.Keywords, StringComparison.Ordinal);
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Equal(language == "zh" ? "zh-CN" : "en", ((StringToken)catalog["Lang"]).Data);
        Assert.True(pdf.TryGetBookmarks(out var outline));
        Assert.True(outline.GetNodes().Count() > 8);
        Assert.All(outline.GetNodes(), n =>
            Assert.DoesNotMatch("^[0-9.]+[^0-9. ]", n.Title)); // "4.1 Standardization", not "4.1Standardization"
        Assert.True(((BooleanToken)((DictionaryToken)catalog["MarkInfo"]).Data["Marked"]).Data);
        var raw = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(built.File(study, $"report.{language}.pdf")));
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Contents_NameThePagesOnWhichThingsStand(string language)
    {
        var pages = Pages(ShippedReportTests.Annual, language);
        var entries = 0;
        foreach (var contents in pages.Skip(1).Take(2))
        {
            foreach (var number in contents.Lines.Where(l => l.Right > contents.Right - 8 && Folio().IsMatch(l.Text)))
            {
                var beside = contents.Lines.Where(l => Math.Abs(l.Baseline - number.Baseline) < 3 && l != number).OrderBy(l => l.Left);
                var entry = string.Concat(beside.Select(l => l.Text)).TrimEnd('.');
                var target = pages[int.Parse(number.Text.TrimStart('.'), CultureInfo.InvariantCulture) - 1];
                var joined = string.Concat(target.Lines.Select(l => l.Text)); // a caption or heading may run over two lines
                Assert.True(target.Number > contents.Number
                    && joined.Contains(entry, StringComparison.Ordinal), $"'{entry}' is not on page {number.Text}");
                entries++;
            }
        }
        Assert.True(entries > 25, $"{entries} entries");
    }

    private static PageSetting Setting(string study) => study == ShippedReportTests.Annual ? PageSetting.Annual : PageSetting.Journal;

    private List<PrintedPage> Pages(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        return [.. pdf.GetPages().Select(p => new PrintedPage(p, Setting(study)))];
    }

    [GeneratedRegex(@"^(?:续?表|Table) ?(\d+) ")]
    private static partial Regex Caption();

    [GeneratedRegex("<caption>")]
    private static partial Regex CaptionsOfPage();

    [GeneratedRegex("<details><summary><span")]
    private static partial Regex Asides();

    [GeneratedRegex(@"^\.*\d{1,2}$")]
    private static partial Regex Folio();
}
