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
    // what is set larger is running text or a heading; what is smaller belongs to tables, figures and notes
    private const double Body = 9.6;

    public static TheoryData<string, string> Printed => new()
    {
        { "digital-resilience", "zh" }, { "digital-resilience", "en" }, { "mao2024-table3", "zh" }, { "mao2024-table3", "en" },
        { ShippedReportTests.Annual, "zh" }, { ShippedReportTests.Annual, "en" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void Text_StandsInsideTheTextArea(string study, string language)
    {
        foreach (var page in Pages(study, language))
        {
            // a mark that hangs into the margin takes half a letter
            Assert.All(page.Lines, l => Assert.True(
                l.Left > page.Left - 7
                    && l.Right < page.Right
                        + 7, $"page {page.Number}: '{l.Text}' runs from {l.Left:0} to {l.Right:0} outside the text area"));
        }
    }

    [Theory, MemberData(nameof(Printed))] // a float set over another, a line across the page through one of a column
    public void Lines_NeverStandOnEachOther(string study, string language)
    {
        foreach (var page in Pages(study, language))
        {
            var lines = page.Lines.Where(l => !l.IsFormula).ToList();
            for (var a = 0; a < lines.Count; a++)
            {
                for (var b = a + 1; b < lines.Count && lines[b].Baseline > lines[a].Baseline - 12; b++)
                {
                    var over = Math.Min(lines[a].Right, lines[b].Right) - Math.Max(lines[a].Left, lines[b].Left);
                    var apart = lines[a].Baseline - lines[b].Baseline;
                    Assert.False(
                        over > 4 && apart > 1.2 && apart < 0.55 * Math.Min(lines[a].Size, lines[b].Size),
                        $"page {page.Number}: '{lines[a].Text}' and '{lines[b].Text}' stand on each other");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Printed))]
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
                    Assert.True(
                        lines.Any(l => l.Baseline < heading.Baseline - 5 && l.Baseline > heading.Baseline - 70),
                        $"page {page.Number}: the heading '{heading.Text}' has nothing below it");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Columns_EndAtTheFootOfThePage(string study, string language)
    {
        var pages = Pages(study, language);
        var starts = pages.Where(p => p.Lines.Any(l => l.IsHeading && Appendix().IsMatch(l.Text))).Select(p => p.Number).ToList();
        // cover, contents and summary of the annual report end where they end; so does the paper before its appendix
        var opening = study == ShippedReportTests.Annual ? pages.TakeWhile(p =>
            !p.Lines.Any(l => l.IsHeading && FirstHeading().IsMatch(l.Text))).Count() : 0;
        var columns = pages.Skip(opening).TakeWhile(p => starts.Count == 0 || p.Number < starts[^1] - 1).Where(p => p.Number < pages.Count)
            .SelectMany(p => Enumerable.Range(0, p.Columns.Count).Select(c => (Page: p, Column: c))).ToList();
        for (var i = 0; i + 1 < columns.Count; i++)
        {
            var (page, column) = columns[i];
            // headings that follow each other move with the lines that they open
            var next = columns[i + 1].Page.LinesIn(columns[i + 1].Column).Where(l =>
                l.Size > Body).OrderByDescending(l => l.Baseline).FirstOrDefault();
            var most = next is { IsHeading: true } ? 0.14 : 0.08;
            Assert.True(page.EmptyEnd(column) < most,
                $"page {page.Number}: {page.EmptyEnd(column):P0} of column {column + 1} is empty at its end");
            Assert.True(page.LargestHole(column) < 0.14,
                $"page {page.Number}: {page.LargestHole(column):P0} of column {column + 1} is empty in one piece");
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Lines_AreNotStretched(string study, string language)
    {
        foreach (var page in Pages(study, language))
        {
            foreach (var line in page.Lines.Where(l =>
                l.Size > Body && !l.IsHeading && !l.IsFormula && !IsCaption(l) && l.Right - l.Left > 150))
            {
                for (var i = 1; i < line.Letters.Count; i++)
                {
                    var (before, letter) = (line.Letters[i - 1], line.Letters[i]);
                    var step = (letter.StartBaseLine.X - before.StartBaseLine.X) / line.Size;
                    var gap = (letter.StartBaseLine.X - before.EndBaseLine.X) / line.Size;
                    var (han, latin) = (IsHan(before.Value) && IsHan(letter.Value), IsLatin(before.Value) && IsLatin(letter.Value));
                    Assert.True((!han || step < 1.25)
                        && (!latin || gap < 0.62
                            || IsRaisedBetween(page, before, letter)),
                                $"page {page.Number}: '{line.Text}' is stretched at '{before.Value}{letter.Value}'");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Floats_StandAfterTheirMentionAndInOrder(string study, string language)
    {
        var pages = Pages(study, language);
        foreach (var kind in (string[])(language == "zh" ? ["图", "表"] : ["Figure", "Table"]))
        {
            var (number, last) = (0, (Page: 0, Baseline: double.MaxValue));
            var bold = pages.SelectMany(p => p.Lines.Where(IsCaption).Select(l => (p.Number, Line: l))).ToList();
            while (bold.Where(c => Regex.IsMatch(c.Line.Spaced, $"^{kind} ?{number + 1} ")).ToList() is [var caption, ..])
            {
                number++;
                var mention = pages.FirstOrDefault(p =>
                    p.Lines.Any(l => !IsCaption(l) && Regex.IsMatch(l.Spaced, $"{kind} ?{number}(?![0-9])")));
                if (mention is not null && study != ShippedReportTests.Annual)
                {
                    Assert.True(caption.Number >= mention.Number,
                        $"{kind} {number} stands on page {caption.Number}, before its mention on page {mention.Number}");
                }
                Assert.True(caption.Number >= last.Page, $"{kind} {number} stands before {kind} {number - 1}");
                last = (caption.Number, caption.Line.Baseline);
            }
            Assert.True(number > 1, $"{number} captions of {kind}");
        }
    }

    [Theory, MemberData(nameof(Printed))]
    public void Tables_HaveTheirThreeRules(string study, string language)
    {
        var found = new HashSet<int>();
        foreach (var page in Pages(study, language))
        {
            foreach (var caption in page.Lines.Where(IsCaption))
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
        var printed = CaptionsOfPage().Matches(File.ReadAllText(built.File(study, $"report.{language}.html"))).Count;
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
        Assert.True(links.Count > 10, $"{links.Count} links");
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

    private static bool IsCaption(PrintedLine line) =>
        line.Size is > 8 and < Body && line.Letters[0].FontName?.Contains("Bold", StringComparison.Ordinal) == true;

    /// <summary>True when a raised number, as of a citation, stands between two letters.</summary>
    private static bool IsRaisedBetween(PrintedPage page, Letter before, Letter letter) => page.Lines.Any(l =>
        l.Baseline > before.StartBaseLine.Y + 1 && l.Baseline < before.StartBaseLine.Y + 8
        && l.Left > before.EndBaseLine.X - 2 && l.Right < letter.StartBaseLine.X + 2);

    private static bool IsHan(string letter) => letter.Length == 1 && letter[0] is >= '\u4e00' and <= '\u9fff';

    private static bool IsLatin(string letter) => letter.Length == 1 && char.IsAsciiLetter(letter[0]);

    private List<PrintedPage> Pages(string study, string language)
    {
        using var pdf = PdfDocument.Open(built.File(study, $"report.{language}.pdf"));
        return [.. pdf.GetPages().Select(p =>
            new PrintedPage(p, study == ShippedReportTests.Annual ? PageSetting.Annual : PageSetting.Journal))];
    }

    [GeneratedRegex(@"^(?:续?表|Table) ?(\d+) ")]
    private static partial Regex Caption();

    [GeneratedRegex("<caption>")]
    private static partial Regex CaptionsOfPage();

    [GeneratedRegex(@"^\.*\d{1,2}$")]
    private static partial Regex Folio();

    [GeneratedRegex("^(?:一、引言|1Introduction)$")]
    private static partial Regex FirstHeading();

    [GeneratedRegex("^(?:附录|Appendix)")]
    private static partial Regex Appendix();
}
