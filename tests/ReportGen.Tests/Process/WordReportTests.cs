using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportGen.Tests.Process;

/// <summary>The shipped studies as Word documents, opened by the field's own library and held against the page of the same build.</summary>
[Trait("Speed", "slow")]
public sealed partial class WordReportTests : IClassFixture<WordReportTests.Built>
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
        var html = File.ReadAllText(built.File(study, $"report.{language}.html"));
        var paragraphs = Body(word).Descendants<Paragraph>().ToList();

        var captions = Captions().Matches(html).Select(m => Plain(m.Groups[1].Value)).ToList();
        Assert.True(captions.Count > 8, "the page has too few captions to compare");
        Assert.Equal(captions, Of(paragraphs, "Caption"));

        var numbers = EquationNumbers().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.True(numbers.Count > 10, "the page has too few equations to compare");
        Assert.Equal(numbers, Of(paragraphs, "EquationNumber"));

        var references = References().Matches(html).Select(m => $"[{m.Groups[1].Value}]{Plain(m.Groups[2].Value)}").ToList();
        Assert.True(references.Count > 0, "the page has no references to compare");
        Assert.Equal(references, Of(paragraphs, "Reference"));

        var heads = Heads().Matches(html).Select(m => Plain(m.Groups[1].Value)).ToList();
        Assert.Equal(heads, paragraphs.Where(p => Style(p).StartsWith("Heading", StringComparison.Ordinal)).Select(p => Squeezed(p.InnerText)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Cells_HoldTheNumbersOfThePage(string study, string language)
    {
        using var word = Open(study, language);
        var html = File.ReadAllText(built.File(study, $"report.{language}.html"));
        var page = Cells().Matches(html[html.IndexOf("<article", StringComparison.Ordinal)..]).Select(m => Plain(m.Groups[1].Value)).Where(c => c.Length > 0).ToList();
        var tables = Body(word).Elements<Table>().Where(t => t.GetFirstChild<TableProperties>()?.TableStyle is not null);
        var cells = tables.SelectMany(t => t.Descendants<TableCell>()).Select(c => Squeezed(c.InnerText)).Where(c => c.Length > 0).ToList();
        Assert.True(page.Count > 300, "the page has too few cells to compare");
        Assert.Equal(page, cells);
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_FieldsAndLinks_LeadToBookmarks(string study, string language)
    {
        using var word = Open(study, language);
        var marks = Body(word).Descendants<BookmarkStart>().ToList();
        Assert.Equal(marks.Count, marks.Select(m => m.Name!.Value!.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(marks.Count, marks.Select(m => m.Id!.Value).Distinct().Count());
        Assert.Equal(marks.Select(m => m.Id!.Value), Body(word).Descendants<BookmarkEnd>().Select(m => m.Id!.Value));
        var names = marks.Select(m => m.Name!.Value).ToHashSet();

        var repeats = Body(word).Descendants<SimpleField>().Select(f => (Code: f.Instruction!.Value!.Trim(), Shown: f.InnerText)).Where(f => f.Code.StartsWith("REF ", StringComparison.Ordinal)).ToList();
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
        var counters = Body(word).Descendants<SimpleField>().Where(f => f.Instruction!.Value!.StartsWith(" SEQ ", StringComparison.Ordinal)).GroupBy(f => f.Instruction!.Value!).ToList();
        Assert.Equal(3, counters.Count); // tables, figures, equations
        Assert.All(counters, c => Assert.Equal(Enumerable.Range(1, c.Count()).Select(n => $"{n}"), c.Select(f => f.InnerText)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Figures_HaveBothPicturesTheirSizeAndWords(string study, string language)
    {
        using var word = Open(study, language);
        var html = File.ReadAllText(built.File(study, $"report.{language}.html"));
        var drawings = Body(word).Descendants<Drawing.Inline>().ToList();
        Assert.Equal(html.Split("<figure class=\"figure").Length - 1, drawings.Count);
        foreach (var (drawing, svg) in drawings.Zip(Svgs().Matches(html)))
        {
            Assert.Equal(36000 * double.Parse(svg.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), drawing.Extent!.Cx!.Value, 1.0);
            Assert.StartsWith(Squeezed(drawing.DocProperties!.Description!.Value!), Plain(svg.Groups[2].Value), StringComparison.Ordinal);
        }
        Assert.Equal(drawings.Count, word.MainDocumentPart!.ImageParts.Count(p => p.ContentType == "image/png"));
        Assert.Equal(drawings.Count, word.MainDocumentPart!.ImageParts.Count(p => p.ContentType == "image/svg+xml"));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_Formulas_AreAsManyAsOnThePage(string study, string language)
    {
        using var word = Open(study, language);
        var html = File.ReadAllText(built.File(study, $"report.{language}.html"));
        Assert.Equal(html.Split("<math ").Length - 1, Body(word).Descendants<DocumentFormat.OpenXml.Math.OfficeMath>().Count());
    }

    [Theory, MemberData(nameof(Editions))]
    public void Word_RunningHead_CarriesTitleAndNotice(string study, string language)
    {
        using var word = Open(study, language);
        var head = word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText;
        Assert.StartsWith(word.PackageProperties.Title!, head, StringComparison.Ordinal);
        Assert.Equal(study == "digital-resilience", head.Contains(language == "zh" ? "模拟数据" : "Simulated data", StringComparison.Ordinal));
        Assert.Contains("PAGE", word.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Single().Instruction!.Value, StringComparison.Ordinal);
        Assert.Null(word.PackageProperties.Created);
        Assert.Null(word.PackageProperties.Modified);
    }

    [Fact]
    public void Word_SecondBuild_GivesTheSameBytes()
    {
        using var again = new TemporaryStudy();
        var run = ProgramRun.Of(again.Folder, ["build", StudyFile("mao2024-table3"), "--out", "out", "--format", "docx"], ("LC_ALL", "zh_CN.UTF-8"), ("TZ", "Asia/Shanghai"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["out/report.en.docx", "out/report.zh.docx"], run.Output.Trim().Split('\n'));
        foreach (var language in (string[])["zh", "en"])
        {
            Assert.Equal(Hash(built.File("mao2024-table3", $"report.{language}.docx")), Hash(Path.Combine(again.Output, $"report.{language}.docx")));
        }
    }

    private WordprocessingDocument Open(string study, string language) => WordprocessingDocument.Open(built.File(study, $"report.{language}.docx"), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<string> Of(IEnumerable<Paragraph> paragraphs, string style) => paragraphs.Where(p => Style(p) == style).Select(p => Squeezed(p.InnerText));

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    /// <summary>The words of a piece of HTML, without spaces: theirs are made by style sheets and tabs.</summary>
    private static string Plain(string html) => Squeezed(WebUtility.HtmlDecode(Tags().Replace(html, "")));

    private static string Squeezed(string text) => Spaces().Replace(text, "");

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static string StudyFile(string study) => Path.Combine(Repository.Root, "indicators", "studies", study, "study.yaml");

    [GeneratedRegex("<(?:caption|figcaption)>(.*?)</(?:caption|figcaption)>")]
    private static partial Regex Captions();

    [GeneratedRegex("<span class=\"number\">(\\(\\d+\\))</span>")]
    private static partial Regex EquationNumbers();

    [GeneratedRegex("<li id=\"ref-(\\d+)\"[^>]*>(.*?)</li>")]
    private static partial Regex References();

    [GeneratedRegex("<h[2-4] id=\"[^\"]*\">(.*?)</h[2-4]>")]
    private static partial Regex Heads();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>")]
    private static partial Regex Cells();

    [GeneratedRegex("<svg [^>]*width=\"([0-9.]+)mm\".*?<desc[^>]*>(.*?)</desc>", RegexOptions.Singleline)]
    private static partial Regex Svgs();

    [GeneratedRegex("<a (?:class=\"anchor\"|download).*?</a>|<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

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
