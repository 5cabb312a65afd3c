using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ReportGen.Tests.Process;

/// <summary>The pages as they are laid out: what an editor would circle in red.</summary>
[Trait("Speed", "slow")]
public sealed partial class PrintedPageTests(ShippedReportTests.Built built) : IClassFixture<ShippedReportTests.Built>
{
    private const double Body = 9.6; // what is set larger is running text or a heading; what is smaller belongs to tables, figures and notes

    public static TheoryData<string, string> Printed => new()
    {
        { "digital-resilience", "zh" }, { "digital-resilience", "en" }, { "mao2024-table3", "zh" }, { "mao2024-table3", "en" }, { ShippedReportTests.Annual, "zh" }, { ShippedReportTests.Annual, "en" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void Text_StandsInItsColumn(string study, string language)
    {
        foreach (var page in Pages(study, language))
        {
            // a mark that hangs into the margin takes half a letter
            Assert.All(page.Lines, l => Assert.True(l.Left > page.Left - 7 && l.Right < page.Right + 7, $"page {page.Number}: '{l.Text}' runs from {l.Left:0} to {l.Right:0} outside the text area"));
            var title = page.Number == 1 ? page.Lines.Where(l => l.IsHeading && l.Size is > 11 and < 13).Select(l => l.Baseline).DefaultIfEmpty(page.Bottom).Max() + 1 : page.Top;
            foreach (var line in page.Lines.Where(l => l.Size > Body && l.Baseline < title))
            {
                Assert.True(page.Columns.Any(c => line.Left > c.Left - 7 && line.Right < c.Right + 7), $"page {page.Number}: '{line.Text}' runs from {line.Left:0} to {line.Right:0}, over the edge of its column");
            }
        }
    }

    [Theory, MemberData(nameof(Printed))] // a raised number at the top of a column must not leave its tip at the foot of the one before
    public void Foot_HoldsTheFolioAlone(string study, string language)
    {
        var feet = Pages(study, language).SelectMany(page => page.Foot.Select(l => (Page: page, Line: l))); // a cover has none
        Assert.All(feet, f => Assert.True(
            Math.Abs(f.Line.Left - (f.Page.Left + f.Page.Right) / 2) < 20, $"page {f.Page.Number}: '{f.Line.Letter}' stands below the text"));
    }

    [Theory, MemberData(nameof(Printed))]
    public void Heading_IsNeverTheLastLineOfAColumn(string study, string language)
    {
        foreach (var page in Pages(study, language))
        {
            for (var c = 0; c < page.Columns.Count; c++)
            {
                var lines = page.LinesIn(c).ToList();
                foreach (var heading in lines.Where(l => l.IsHeading))
                {
                    Assert.True(lines.Any(l => l.Baseline < heading.Baseline - 5 && l.Baseline > heading.Baseline - 70), $"page {page.Number}: the heading '{heading.Text}' has nothing below it");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Columns_AreAtMostAThirdEmptyButOnTheLastPage(string study, string language)
    {
        var pages = Pages(study, language);
        var opening = study == ShippedReportTests.Annual ? pages.TakeWhile(p => !p.Lines.Any(l => l.IsHeading && FirstHeading().IsMatch(l.Text))).Count() : 0; // cover, contents, abstract
        foreach (var page in pages.Skip(opening).SkipLast(1))
        {
            for (var c = 0; c < page.Columns.Count; c++) Assert.True(page.LargestHole(c) < 1 / 3.0, $"page {page.Number}: {page.LargestHole(c):P0} of column {c + 1} is empty in one piece");
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Tables_HaveTheirThreeRules(string study, string language)
    {
        var found = new HashSet<int>();
        foreach (var page in Pages(study, language))
        {
            foreach (var caption in page.Lines.Where(l => l.Size is > 8 and < Body))
            {
                if (Caption().Match(caption.Text) is not { Success: true } match) continue;
                var middle = (caption.Left + caption.Right) / 2;
                var below = page.Rules.Where(r => r.Left < middle && r.Right > middle && r.Y < caption.Baseline).ToList();
                Assert.True(below.Count >= 3, $"page {page.Number}: '{caption.Text}' has {below.Count} rules");
                Assert.True(caption.Baseline - below[0].Y < 26 && below[0].Thickness is > 1.3 and < 1.7, $"page {page.Number}: no heavy rule under '{caption.Text}'");
                var foot = below.Skip(1).First(r => r.Thickness > 1.3);
                Assert.True(below.Any(r => r.Y > foot.Y && r.Thickness is > 0.6 and < 0.9), $"page {page.Number}: no rule under the head of '{caption.Text}'");
                Assert.Equal((below[0].Left, below[0].Right), (foot.Left, foot.Right));
                found.Add(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            }
        }
        var printed = CaptionsOfPage().Matches(File.ReadAllText(built.File(study, $"report.{language}.html"))).Count;
        Assert.True(printed > 0);
        Assert.Equal(Enumerable.Range(1, printed), found.Order());
    }

    [Theory, MemberData(nameof(Printed))]
    public void Links_AllLeadSomewhere(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        var places = ((DictionaryToken)pdf.Structure.GetObject(((IndirectReferenceToken)pdf.Structure.Catalog.CatalogDictionary.Data["Dests"]).Data).Data).Data.Keys.ToHashSet();
        var links = pdf.GetPages().SelectMany(p => p.GetAnnotations()).Select(a => a.AnnotationDictionary.Data.GetValueOrDefault("Dest")).OfType<NameToken>().Select(n => n.Data).ToList();
        Assert.True(links.Count > 10, $"{links.Count} links");
        Assert.All(links, l => Assert.Contains(l, places));
    }

    [Theory, MemberData(nameof(Printed))]
    public void Properties_SayWhoWhatAndInWhichLanguage(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        Assert.Equal(language == "zh" ? "ReportGen 示例" : "ReportGen example", pdf.Information.Author);
        Assert.Contains(language == "zh" ? "耦合协调度" : "coupling coordination degree", pdf.Information.Keywords, StringComparison.Ordinal);
        Assert.Equal("ReportGen", pdf.Information.Creator);
        var catalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        Assert.Equal(language == "zh" ? "zh-CN" : "en", ((StringToken)catalog["Lang"]).Data);
        Assert.True(pdf.TryGetBookmarks(out var outline));
        Assert.True(outline.GetNodes().Count() > 8);
        Assert.All(outline.GetNodes(), n => Assert.DoesNotMatch("^[0-9.]+[^0-9. ]", n.Title)); // "4.1 Standardization", not "4.1Standardization"
        Assert.True(((BooleanToken)((DictionaryToken)catalog["MarkInfo"]).Data["Marked"]).Data);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Contents_NameThePagesOnWhichThingsStand(string language)
    {
        var pages = Pages(ShippedReportTests.Annual, language);
        var entries = 0;
        foreach (var contents in pages.Skip(1).Take(3))
        {
            foreach (var number in contents.Lines.Where(l => l.Right > contents.Right - 8 && Folio().IsMatch(l.Text)))
            {
                var entry = string.Concat(contents.Lines.Where(l => Math.Abs(l.Baseline - number.Baseline) < 3 && l != number).OrderBy(l => l.Left).Select(l => l.Text));
                var target = pages[int.Parse(number.Text, CultureInfo.InvariantCulture) - 1];
                Assert.True(target.Number > contents.Number && Joined(target).Contains(entry, StringComparison.Ordinal), $"'{entry}' is not on page {number.Text}");
                entries++;
            }
        }
        Assert.True(entries > 25, $"{entries} entries");
    }

    // a caption or heading may run over two lines
    private static string Joined(PrintedPage page) => string.Concat(page.Lines.Select(l => l.Text));

    private List<PrintedPage> Pages(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        return [.. pdf.GetPages().Select(p => new PrintedPage(p, study == ShippedReportTests.Annual ? PageSetting.Annual : PageSetting.Journal))];
    }

    [GeneratedRegex(@"^(?:续?表|Table)(\d+)(?!\d)")]
    private static partial Regex Caption();

    [GeneratedRegex("<caption>")]
    private static partial Regex CaptionsOfPage();

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex Folio();

    [GeneratedRegex("^(?:一、引言|1Introduction)$")]
    private static partial Regex FirstHeading();
}
