using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process.Prose;

/// <summary>The same text in print and in Word.</summary>
[Trait("Speed", "slow")]
public sealed class ProsePrintTests(ProsePage page) : IClassFixture<ProsePage>
{
    [Theory]
    [InlineData("zh", "重点：内容在前", "赵甲等[1]指出二者相互作用", "Bai[4]12-15", "又见（见[3]第3页；[4]第2章）", "5)五", "维持运转[4]", "甲|乙",
        "表1指标的含义", "系统维持运转的能力。", "def f(x):", "图1投入与产出", "Inputs", "图2渐变的图", "1脚注甲，含强调与[2]。", "2脚注乙。",
        "*不强调*@zhao2020©")]
    [InlineData("en", "system’scapacity", "赵甲etal.[1]findthatbothinteract", "Bai[4]12-15", "(see[3],p.3;[4],chap.2)", "5)five",
        "keepsworking[4]", "a|b", "Table1Whattheindicatorsmean", "Thecapacitytokeepworking.", "deff(x):", "Figure1Inputsandoutputs",
        "Inputs", "Figure2Agradient", "1Noteonewithemphasisand[2].", "2Notetwo.", "*notemphasized*@zhao2020©")]
    public void Print_HasEachConstruct(string language, params string[] pieces)
    {
        var print = page.Print(language);
        Assert.All(pieces, p => Assert.Contains(p.Replace(" ", "", StringComparison.Ordinal), print, StringComparison.Ordinal));
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Print_HasThePicturesOfPixels(string language)
    {
        using var pdf = PdfDocument.Open(page.Path(language, "pdf"));
        var widths = pdf.GetPages().SelectMany(p => p.GetImages()).Select(i => i.WidthInSamples).Order();
        Assert.Equal([64, 96], widths);
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Word_IsValid(string language)
    {
        using var word = Open(language);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Word_FootnotesAreItsOwn(string language)
    {
        using var word = Open(language);
        Assert.Equal([1, 2], Body(word).Descendants<FootnoteReference>().Select(r => r.Id!.Value));
        var notes = word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(n => n.Id!.Value > 0).ToList();
        Assert.Equal([1, 2], notes.Select(n => n.Elements<Paragraph>().Count()));
        Assert.All(notes, n => Assert.Single(n.Descendants<FootnoteReferenceMark>()));
        Assert.EndsWith(language == "zh" ? "与[2]。" : "and[2].", notes[0].InnerText, StringComparison.Ordinal);
    }

    [Theory, InlineData("zh"), InlineData("en")]
    public void Word_StylesBreaksAndListsAreThere(string language)
    {
        using var word = Open(language);
        var styles = Body(word).Descendants<Paragraph>().Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        Assert.Equal(1, styles.Count(s => s == "Quote"));
        Assert.Equal(1, styles.Count(s => s == "SourceCode"));
        Assert.Equal(1, styles.Count(s => s == "TextRule"));
        Assert.Equal((2, 3), (styles.Count(s => s == "DefinitionTerm"), styles.Count(s => s == "Definition")));
        Assert.Equal(3, Body(word).Descendants<Break>().Count()); // two hard ones and one of the code
        var numbering = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        var five = numbering.Elements<NumberingInstance>().Single(n =>
            n.Elements<LevelOverride>().Any(l => l.StartOverrideNumberingValue!.Val!.Value == 5));
        var kind = numbering.Elements<AbstractNum>().Single(a => a.AbstractNumberId!.Value == five.AbstractNumId!.Val!.Value);
        Assert.Equal("%1)", kind.Elements<Level>().First().LevelText!.Val!.Value);
    }

    [Theory, InlineData("zh", "两个方框", "渐变的图", "小图"), InlineData("en", "Two boxes", "A gradient", "small")]
    public void Word_PicturesHaveWordsAndSize(string language, params string[] words)
    {
        using var word = Open(language);
        var own = Body(word).Descendants<Drawing.Inline>().Where(d => words.Contains(d.DocProperties!.Description!.Value)).ToList();
        Assert.Equal(words, own.Select(d => d.DocProperties!.Description!.Value!));
        Assert.Equal(8 * 36000, own[2].Extent!.Cx!.Value, 1.0);
        Assert.Equal(2.0, (double)own[1].Extent!.Cx!.Value / own[1].Extent!.Cy!.Value, 0.01);
        Assert.Single(word.MainDocumentPart!.ImageParts, p => p.ContentType == "image/jpeg");
    }

    [Theory, InlineData("zh", "指标的含义"), InlineData("en", "What the indicators mean")]
    public void Word_TableIsATable(string language, string caption)
    {
        using var word = Open(language);
        var head = Body(word).Descendants<Paragraph>().Single(p => p.InnerText.EndsWith(caption, StringComparison.Ordinal));
        var table = Assert.IsType<Table>(head.NextSibling());
        Assert.Equal(3, table.Elements<TableRow>().Count());
        Assert.Equal(["left", "center", "right"], table.Elements<TableRow>().Last().Descendants<Justification>()
            .Select(j => j.Val!.InnerText));
    }

    private WordprocessingDocument Open(string language) => WordprocessingDocument.Open(page.Path(language, "docx"), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;
}
