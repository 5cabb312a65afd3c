namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>
/// Values of a theme go into a style sheet and to a typesetter as they stand: what does not fit there is told where it is written.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ThemeValueTests
{
    private static TemporaryStudy Own(string theme, string locale = "schema: 1\n") => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("own/theme.yaml", $"extends: journal\n{theme}").Write("own/locales/en.yaml", locale)
        .Replace("study.yaml", "languages: [zh, en]", "languages: [zh, en]\ntheme: ./own");

    [Theory]
    [InlineData("red; } body { display: none", "a style value cannot hold ';'")]
    [InlineData("red</style><script>alert(1)</script>", "a style value cannot hold '<'")]
    [InlineData("url(http://127.0.0.1/x)", "a style value cannot hold 'url('")]
    [InlineData("URL(http://127.0.0.1/x)", "a style value cannot hold 'URL('")]
    [InlineData("image-set('http://a' 1x)", "a style value cannot hold 'image-set('")]
    [InlineData("red /* and on", "a style value cannot hold '/*'")]
    [InlineData("\\75rl(x)", "a style value cannot hold '\\'")]
    [InlineData("calc(1rem", "'(' of the style value is not closed")]
    [InlineData("rgb(1 2 3))", "')' of the style value is not closed")]
    [InlineData("'Noto Serif, serif", "''' of the style value is not closed")]
    [InlineData("var(--x, [1)]", "')' of the style value is not closed")]
    public void ScreenToken_ThatLeavesItsPlace_IsTold(string value, string fault)
    {
        using var study = Own($"screen:\n  accent: \"{value.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n");
        Assert.Null(study.Build("html"));
        Assert.Contains(
            $"error[RG1053]: the token 'accent' cannot be set: {fault}\n  --> own/theme.yaml:3:11\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color-mix(in srgb, #123456 50%, white)")]
    [InlineData("rgb(1 2 3 / 50%)")]
    [InlineData("'Noto Serif', serif")]
    [InlineData("calc((1rem + 2px) * 3)")]
    [InlineData("'a font (old]', serif")]
    public void ScreenToken_OfAnyStyleValue_IsTaken(string value)
    {
        using var study = Own($"screen:\n  accent: \"{value}\"\n").Built("html");
        Assert.Contains($"--accent: {value};", study.Page("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body-size: 12ptt", "'12ptt' is no length: units are pt, mm, cm, in, em and %")]
    [InlineData("page-width: 210px", "'210px' is no length: units are pt, mm, cm, in, em and %")]
    [InlineData("body-size: large", "'large' is no length, such as 10.5pt")]
    [InlineData("body-size: {zh: 11pt, en: wide}", "'wide' is no length, such as 10.5pt")]
    [InlineData("columns: two", "'two' is no number, such as 2")]
    [InlineData("columns: 0", "'0' is no whole number from 1 to 6")]
    [InlineData("columns: 7", "'7' is no whole number from 1 to 6")]
    [InlineData("columns: 1.5", "'1.5' is no whole number from 1 to 6")]
    [InlineData("page-width: 99999999999mm", "'99999999999mm' is more than 200 in, the most that a page has")]
    [InlineData("body-size: -14401pt", "'-14401pt' is more than 200 in, the most that a page has")]
    [InlineData("margin-side: 105mm", "page-width, margin-side, columns, column-gap leave no room for text")]
    [InlineData("column-gap: {zh: 7mm, en: 174mm}", "page-width, margin-side, columns, column-gap leave no room for text")]
    [InlineData("margin-top: 277mm", "page-height, margin-top, margin-bottom leave no room for text")]
    [InlineData("columns: 2pt", "'2pt' is no number, such as 2")]
    [InlineData("body-size: 0pt", "'0pt' is no size of letters")]
    [InlineData("table-size: -1pt", "'-1pt' is no size of letters")]
    [InlineData("latin: \"12\"", "'12' is no text, such as \"STIX Two Text\"")]
    public void PrintToken_OfAnotherKind_IsToldWhereItIsWritten(string token, string fault)
    {
        using var study = Own($"print:\n  {token}\n");
        Assert.Null(study.Declare());
        var name = token.Split(':')[0];
        Assert.Contains(
            $"error[RG1053]: the token '{name}' cannot be set: {fault}\n  --> own/theme.yaml:3:", study.Printed(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("RG7101", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "continued: \"Table {0} of {1}\"", "error[RG1054]: the word 'continued' has a place {1}, and no more than 1 things are put in")]
    [InlineData("sentence: \"{0\"", "error[RG1054]: the word 'sentence' holds a brace that is no place such as {0}")]
    [InlineData("profile-title: \"{a}\"", "error[RG1054]: the word 'profile-title' holds a brace that is no place such as {0}")]
    [InlineData("colon: \"{0}\"", "error[RG1054]: the word 'colon' has a place {0}, and nothing is put in")]
    [InlineData("and-more: \"{99999999999999999999}\"", "error[RG1054]: the word 'and-more' has a place {1E+20}, and no more than 4")]
    [InlineData("sentence: no hole", "error[RG1054]: the word 'sentence' has no place {0}, and what is put there would be lost")]
    [InlineData("with-value: \"{0}\"", "error[RG1054]: the word 'with-value' has no place {1}, and what is put there would be lost")]
    [InlineData("and-more: others", "error[RG1054]: the word 'and-more' has no place {0}, and what is put there would be lost")]
    [InlineData("cited: {edition: ed}", "error[RG1054]: the word 'cited.edition' has no place {0}, and what is put there would be lost")]
    [InlineData("simulated-notice: {a: b}", "error[RG1012]: text is wanted here, not a group of words")]
    public void LocaleWord_WithAPlaceThatNothingFills_IsTold(string word, string finding)
    {
        using var study = Own("", $"schema: 1\n{word}\n");
        Assert.Null(study.Declare());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        Assert.Contains("--> own/locales/en.yaml:2:", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.sbnhtml", "<p>{{ if }}</p>", "own/page.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "\n<p>{{ nothing }}</p>", "own/page.sbnhtml:2:7)")]
    [InlineData("page.sbnhtml", "{{ part \"nowhere.sbnhtml\" }}", "the theme has no such file (templates/own/nowhere.sbnhtml)")]
    [InlineData("front.sbnhtml", "{{ title.x.y }}", "own/front.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ while true }}{{ end }}", "own/page.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ func f }}{{ f }}{{ end }}{{ f }}", "own/page.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ part \"page.sbnhtml\" }}", "it is a part of itself (templates/own/page.sbnhtml)")]
    [InlineData("front.sbnhtml", "{{ part \"front.sbnhtml\" }}", "it is a part of itself (templates/own/front.sbnhtml)")]
    [InlineData("page.sbnhtml", "{{ words.no_such_word }}", "own/page.sbnhtml:1:")]
    [InlineData(
        "front.sbnhtml", "{{ func f(x); if x > 60; ret 1; end; ret f(x + 1) + f(x + 1); end; f(1) }}", "it takes more than 20000000 steps")]
    [InlineData("front.sbnhtml", "{{ s = 'ab'; for i in 1..40; s = s + s; end }}", "a text or a list of more than 67108864 letters")]
    [InlineData("theme.css", "</style><script>alert(1)</script>", "a style holds </style")]
    [InlineData("script.js", "'</script>'", "it holds </script")]
    public void PageTemplate_ThatFails_IsToldAndNotADefect(string file, string text, string finding)
    {
        using var study = Own("").Write($"own/{file}", text);
        Assert.NotNull(study.Build("html,csv")); // the other format is written
        Assert.Contains(
            "error[RG7101]: report.*.html not written: the theme's page cannot be made: ", study.Printed(), StringComparison.Ordinal);
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        Assert.True(study.HasResults("scores"));
    }

    [Theory]
    [InlineData("tabel: Table", "warning[RG2121]: nothing uses the word 'tabel'\n  --> own/locales/en.yaml:2:8\n  hint: did you mean ")]
    [InlineData("cited: {editoin: \"{0}\"}", "warning[RG2121]: nothing uses the word 'cited.editoin'\n  --> own/locales/en.yaml:2:18\n")]
    public void LocaleWord_ThatNothingUses_IsTold(string word, string finding)
    {
        using var study = Own("", $"schema: 1\n{word}\n");
        Assert.NotNull(study.Declare());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // a word that a template of the theme names is used
    public void LocaleWord_ThatATemplateNames_IsUsed()
    {
        using var study = Own("", "schema: 1\nour-motto: We count\n").Write("own/front.sbnhtml", "{{ words.our_motto }}");
        Assert.NotNull(study.Declare());
        Assert.DoesNotContain("RG2121", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decimals: {share: 14}", "error[RG2078]: share 14 is no number of digits after a point")]
    [InlineData("decimals: {value: 16}", "error[RG2078]: value 16 is no number of digits after a point")]
    [InlineData("decimals: {valu: 3}", "error[RG1010]: 'valu' is not a known key")]
    [InlineData("figures: {sytems: ['#123456']}", "error[RG1010]: 'sytems' is not a known key")]
    public void Theme_WithWhatItHasNot_IsTold(string line, string finding)
    {
        using var study = Own(line + "\n");
        Assert.Null(study.Declare());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // as many as may be are printed
    public void Decimals_AsManyAsThereMayBe_ArePrinted() =>
        Own("decimals: {share: 13, value: 15, weight: 15}\n").Built("html,csv").Dispose();

    [Theory]
    [InlineData("journal/../journal")]
    [InlineData("x\\\\journal")]
    public void ThemeWord_WithAPathInIt_IsNoTheme(string word)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Null(study.Declare($"theme=\"{word}\""));
        Assert.Contains("error[RG2024]: there is no theme", study.Printed(), StringComparison.Ordinal);
    }
}
