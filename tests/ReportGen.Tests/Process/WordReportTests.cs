using System.Globalization;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportGen.Tests.Process;

/// <summary>The shipped studies as Word documents, opened by the field's own library and held against the page of the same build.</summary>
[Trait("Speed", "slow")]
public sealed class WordReportTests : IClassFixture<WordReportTests.Built>
{
    private readonly Built built;

    public WordReportTests(Built built) => this.built = built;

    public static TheoryData<string, string> Editions => ShippedReportTests.Editions;

    [Theory, MemberData(nameof(Editions))]
    public void Word_Document_IsValid(string study, string language)
    {
        using var word = Open(study, language);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_TablesFiguresEquationsAndReferences_AreThoseOfThePage(string study, string language)
    {
        using var word = Open(study, language);
        var page = Page(study, language);
        var paragraphs = Body(word).Descendants<Paragraph>().ToList();

        var captions = page.QuerySelectorAll("caption, figcaption").Where(IsPrinted).Select(Words).ToList();
        Assert.True(captions.Count > 4, "the page has too few captions to compare");
        Assert.Equal(captions, Of(paragraphs, "Caption"));

        var numbers = page.QuerySelectorAll(".equation > .number").Select(Words).ToList();
        Assert.True(numbers.Count > 10, "the page has too few equations to compare");
        Assert.Equal(numbers, Of(paragraphs, "EquationNumber"));

        var references = page.QuerySelectorAll("li[id^='ref-']").Select(r => $"[{r.Id!["ref-".Length..]}]{Words(r)}").ToList();
        Assert.True(references.Count > 0, "the page has no references to compare");
        Assert.Equal(references, Of(paragraphs, "Reference"));

        var heads = page.QuerySelectorAll("h2[id], h3[id], h4[id]").Select(Words).ToList();
        var headings = paragraphs.Where(p => Style(p).StartsWith("Heading", StringComparison.Ordinal));
        Assert.Equal(heads, headings.Select(p => Squeezed(p.InnerText)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Cells_HoldTheNumbersOfThePage(string study, string language)
    {
        using var word = Open(study, language);
        var page = Page(study, language).QuerySelectorAll("article th, article td").Where(IsPrinted).Select(Words)
            .Where(c => c.Length > 0).ToList();
        var tables = Body(word).Elements<Table>().Where(t => t.GetFirstChild<TableProperties>()?.TableStyle is not null);
        var cells = tables.SelectMany(t => t.Descendants<TableCell>()).Select(c => Squeezed(c.InnerText)).Where(c => c.Length > 0).ToList();
        Assert.True(page.Count > 300, "the page has too few cells to compare");
        Assert.Equal(page, cells);
    }

    /// <summary>What is folded on the page is not printed.</summary>
    private static bool IsPrinted(IElement element) => element.Closest("figure.table > details") is null;

    [Theory, MemberData(nameof(Editions))]
    public void Word_FieldsAndLinks_LeadToBookmarks(string study, string language)
    {
        using var word = Open(study, language);
        var marks = Body(word).Descendants<BookmarkStart>().ToList();
        Assert.Equal(marks.Count, marks.Select(m => m.Name!.Value!.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(marks.Count, marks.Select(m => m.Id!.Value).Distinct().Count());
        Assert.Equal(marks.Select(m => m.Id!.Value), Body(word).Descendants<BookmarkEnd>().Select(m => m.Id!.Value));
        var names = marks.Select(m => m.Name!.Value).ToHashSet();

        var repeats = Body(word).Descendants<SimpleField>()
            .Select(f => (Code: f.Instruction!.Value!.Trim(), Shown: f.InnerText))
            .Where(f => f.Code.StartsWith("REF ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(repeats);
        foreach (var (code, shown) in repeats)
        {
            var mark = Assert.Single(marks, m => m.Name == code.Split(' ')[1]);
            Assert.Equal(shown, string.Concat(mark.ElementsAfter().TakeWhile(e => e is not BookmarkEnd).Select(e => e.InnerText)));
        }
        var links = Body(word).Descendants<Hyperlink>().Where(l => l.Anchor is not null).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains(l.Anchor!.Value, names));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Counters_GoOnFromOneWithoutAGap(string study, string language)
    {
        using var word = Open(study, language);
        var counters = Body(word).Descendants<SimpleField>().GroupBy(f => f.Instruction!.Value!)
            .Where(g => g.Key.StartsWith(" SEQ ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, counters.Count); // tables, figures, equations
        Assert.All(counters, c => Assert.Equal(Enumerable.Range(1, c.Count()).Select(n => $"{n}"), c.Select(f => f.InnerText)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Figures_HaveBothPicturesTheirSizeAndWords(string study, string language)
    {
        using var word = Open(study, language);
        var figures = Page(study, language).QuerySelectorAll("figure.figure svg").ToList();
        var drawings = Body(word).Descendants<Drawing.Inline>().ToList();
        Assert.NotEmpty(figures);
        Assert.Equal(figures.Count, drawings.Count);
        foreach (var (drawing, svg) in drawings.Zip(figures))
        {
            var width = svg.GetAttribute("width")!;
            Assert.EndsWith("mm", width, StringComparison.Ordinal);
            Assert.Equal(36000 * double.Parse(width[..^2], CultureInfo.InvariantCulture), drawing.Extent!.Cx!.Value, 1.0);
            var words = Words(svg.QuerySelector("desc")!);
            Assert.StartsWith(Squeezed(drawing.DocProperties!.Description!.Value!), words, StringComparison.Ordinal);
        }
        Assert.Equal(drawings.Count, word.MainDocumentPart!.ImageParts.Count(p => p.ContentType == "image/png"));
        Assert.Equal(drawings.Count, word.MainDocumentPart!.ImageParts.Count(p => p.ContentType == "image/svg+xml"));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Formulas_AreAsManyAsOnThePage(string study, string language)
    {
        using var word = Open(study, language);
        var formulas = Page(study, language).QuerySelectorAll("math").Length;
        Assert.Equal(formulas, Body(word).Descendants<DocumentFormat.OpenXml.Math.OfficeMath>().Count());
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_RunningHead_CarriesTitleAndNotice(string study, string language)
    {
        using var word = Open(study, language);
        var head = word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText;
        Assert.StartsWith(word.PackageProperties.Title!, head, StringComparison.Ordinal);
        var notice = language == "zh" ? "模拟数据" : "Simulated data";
        Assert.Equal(study == "digital-resilience", head.Contains(notice, StringComparison.Ordinal));
        var foot = word.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Single();
        Assert.Contains("PAGE", foot.Instruction!.Value, StringComparison.Ordinal);
        Assert.Null(word.PackageProperties.Created);
        Assert.Null(word.PackageProperties.Modified);
    }

    [Fact]
    public void Word_SecondBuild_GivesTheSameBytes()
    {
        using var again = new TemporaryStudy();
        var run = ProgramRun.Of(
            again.Folder, ["build", StudyFile("mao2024-table3"), "--out", "out", "--format", "docx"],
            ("LC_ALL", "zh_CN.UTF-8"), ("TZ", "Asia/Shanghai"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/report.en.docx", "out/report.zh.docx"], run.Output.Trim().Split('\n'));
        foreach (var language in (string[])["zh", "en"])
        {
            var name = $"report.{language}.docx";
            Assert.Equal(Hash(built.File("mao2024-table3", name)), Hash(Path.Combine(again.Output, name)));
        }
    }

    private WordprocessingDocument Open(string study, string language) =>
        WordprocessingDocument.Open(built.File(study, $"report.{language}.docx"), isEditable: false);

    /// <summary>The page without the links that only a screen has.</summary>
    private IHtmlDocument Page(string study, string language)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(built.File(study, $"report.{language}.html")));
        foreach (var link in page.QuerySelectorAll("a.anchor, a[download], .findings, .stacked").ToList()) link.Remove();
        return page;
    }

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<string> Of(IEnumerable<Paragraph> paragraphs, string style) =>
        paragraphs.Where(p => Style(p) == style).Select(p => Squeezed(p.InnerText));

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    /// <summary>The words of a piece of HTML, without spaces: theirs are made by style sheets and tabs.</summary>
    private static string Words(INode node) => Squeezed(node.TextContent);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static string StudyFile(string study) => Path.Combine(Repository.Root, "indicators", "studies", study, "study.yaml");

    /// <summary>Both studies, built once.</summary>
    public sealed class Built : IDisposable
    {
        private readonly TemporaryStudy folder = new();

        public Built()
        {
            foreach (var study in (string[])["digital-resilience", "mao2024-table3"])
            {
                var run = ProgramRun.Of(folder.Folder, ["build", StudyFile(study), "--out", study, "--format", "html,docx"]);
                if (run.ExitCode != 0) throw new InvalidOperationException(run.Errors);
            }
        }

        public string File(string study, string name) => Path.Combine(folder.Folder, study, name);

        public void Dispose() => folder.Dispose();
    }
}
