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
    [InlineData("var(--accent)", "it is set by itself")]
    [InlineData("color-mix(in srgb, var( --dark-accent ) 50%, var(--accent))", "it is set by itself")]
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
    [InlineData("var(--ink)")]
    [InlineData("var(--dark-accent)")]
    [InlineData("'a font (old]', serif")]
    public void ScreenToken_OfAnyStyleValue_IsTaken(string value)
    {
        using var study = Own($"screen:\n  accent: \"{value}\"\n").Built("html");
        Assert.Contains($"--accent: {value};", study.Page("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure: abc", "'abc' is no number, such as 38")]
    [InlineData("measure: 38em", "'38em' is no number, such as 38")]
    [InlineData("measure: {zh: \"38\", en: \"-3\"}", "'-3' is below zero")]
    [InlineData("body-size: big", "'big' is no length, such as 1.0625rem")]
    [InlineData("rule-heavy: -1px", "'-1px' is below zero")]
    [InlineData("dark-accent: var(--accent)", "accent, dark-accent are set by each other")] // which it is, in the dark
    [InlineData("ink: var(--soft)\n  soft: var(--ink)", "ink, soft are set by each other")]
    public void ScreenToken_ThatIsNone_IsToldWhereItIsWritten(string token, string fault)
    {
        using var study = Own($"screen:\n  {token}\n");
        Assert.Null(study.Declare());
        Assert.Contains(
            $"error[RG1053]: the token '{token.Split(':')[0]}' cannot be set: {fault}\n  --> own/theme.yaml:3:", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure: calc(3 * 12)")]
    [InlineData("rule-light: thin")]
    [InlineData("rule-light: 0")]
    [InlineData("body-size: 110%")]
    [InlineData("small-size: var(--body-size)")]
    public void ScreenToken_ThatIsAnotherLength_IsTaken(string token) => Own($"screen:\n  {token}\n").Built("html").Dispose();

    [Theory]
    [InlineData("formula-width: \"-3\"", "'-3' is no width in em above zero")]
    [InlineData("formula-width: \"0\"", "'0' is no width in em above zero")]
    [InlineData("rule-heavy: -1pt", "'-1pt' is below zero")]
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
    [InlineData("page.sbnhtml", "\n<p>{{ nothing }}</p>", "was not found\n  --> own/page.sbnhtml:2:7\n")]
    [InlineData("page.sbnhtml", "{{ part \"nowhere.sbnhtml\" }}", "the theme has no such file\n  --> own/nowhere.sbnhtml\n")]
    [InlineData("page.sbnhtml", " \n", "the file is empty\n  --> own/page.sbnhtml\n")]
    [InlineData("front.sbnhtml", "{{ title.x.y }}", "own/front.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ while true }}{{ end }}", "own/page.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ func f }}{{ f }}{{ end }}{{ f }}", "own/page.sbnhtml:1:")]
    [InlineData("page.sbnhtml", "{{ part \"page.sbnhtml\" }}", "it is a part of itself\n  --> own/page.sbnhtml\n")]
    [InlineData("front.sbnhtml", "{{ part \"front.sbnhtml\" }}", "it is a part of itself\n  --> own/front.sbnhtml\n")]
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
        Assert.DoesNotContain("templates/own", study.Printed(), StringComparison.Ordinal); // the theme stands beside the study
        Assert.True(study.HasResults("scores"));
    }

    [Theory]
    [InlineData("song: '\"Nofont\"'", "song", "Nofont")]
    [InlineData("latin: {zh: '\"STIX Two Text\"', en: Georgia}", "latin", "Georgia")]
    public void Face_ThatPrintDoesNotHave_IsToldWithThoseThatItHas(string token, string name, string face)
    {
        using var study = Own($"print:\n  {token}\n");
        Assert.Null(study.Declare());
        Assert.Contains(
            $"error[RG1053]: the token '{name}' cannot be set: print has no face '{face}'\n  --> own/theme.yaml:3:", study.Printed(),
            StringComparison.Ordinal);
        Assert.Contains("\n  hint: its faces are Noto Serif SC, Noto Sans SC, STIX Two Text, ", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("song: '\"Noto Sans SC\"'")]
    [InlineData("hei: noto serif sc")] // as the typesetter compares them
    public void Face_ThatPrintHas_IsTaken(string token)
    {
        using var study = Own($"print:\n  {token}\n");
        Assert.NotNull(study.Declare());
        Assert.DoesNotContain("RG1053", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // a family is listed as the typesetter calls it, its files are named without blanks
    public void Faces_OfTheList_AreThoseThatSetupRestores()
    {
        var typst = Path.Combine(Repository.Root, "templates", "typst");
        using var package = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(typst, "package.json")));
        var restored = package.RootElement.GetProperty("faces").EnumerateArray()
            .Select(f => Path.GetFileNameWithoutExtension(f.GetString()!).Split('_')[0]).Distinct();
        var listed = File.ReadLines(Path.Combine(typst, "faces.txt")).Select(f => f.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(restored.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("lang-tag: english")]
    [InlineData("lang-tag: en_US")]
    [InlineData("lang-tag: zh-Hans")] // the typesetter takes a region alone
    [InlineData("lang-tag: \"\"")]
    [InlineData("foreign-lang-tag: Chinese letters")]
    [InlineData("office-lang-latin: en.US")]
    public void LanguageTag_ThatIsNone_IsTold(string word)
    {
        using var study = Own("", $"schema: 1\n{word}\n");
        Assert.Null(study.Declare());
        var (key, tag) = (word.Split(": ")[0], word.Split(": ")[1].Trim('"'));
        Assert.Contains(
            $"error[RG1054]: the word '{key}' is '{tag}', which is no tag of a language\n  --> own/locales/en.yaml:2:{key.Length + 3}\n"
                + "  hint: a tag is two or three letters, such as en, and may name a region, such as zh-CN\n",
            study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number-words: {x: two}", "'x'", "2:16", "number-words")]
    [InlineData("number-words: {\"02\": two}", "'02'", "2:16", "number-words")]
    [InlineData("ordinal-endings: {first: st}", "'first'", "2:19", "ordinal-endings")]
    public void WordsByNumber_UnderAnotherKey_AreTold(string word, string got, string at, string group)
    {
        using var study = Own("", $"schema: 1\n{word}\n");
        Assert.Null(study.Declare());
        Assert.Equal(
            $"error[RG1012]: a number is wanted here, not {got}\n  --> own/locales/en.yaml:{at}\n"
                + $"  hint: the words of {group} go by numbers, such as {{1: ..., 2: ...}}\n", study.Printed());
    }

    [Theory]
    [InlineData("[1, 2]", "a list")]
    [InlineData("Table", "a text alone")]
    public void Locale_ThatHoldsNoWords_IsTold(string locale, string got)
    {
        using var study = Own("", locale);
        Assert.Null(study.Declare());
        Assert.Contains(
            $"error[RG1012]: a mapping of keys to values is wanted here, not {got}\n  --> own/locales/en.yaml:1:1\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact] // told where it stands, and not as headings that do
    public void Section_ThatIsListedTwice_IsTold()
    {
        using var study = Own("sections: [introduction, results, introduction]\n");
        Assert.Null(study.Build("html"));
        Assert.Equal(
            "error[RG1008]: 'introduction' stands twice in one list\n  --> own/theme.yaml:2:35\n  hint: keep one of them\n",
            study.Printed());
    }

    [Fact]
    public void Section_WithoutATemplate_IsToldWhereTheThemeListsIt()
    {
        using var study = Own("sections: [introduction, nowhere]\n");
        Assert.Null(study.Build("html"));
        Assert.Contains(
            "error[RG6002]: theme 'own' has no template for section 'nowhere' in 'en'\n  --> own/theme.yaml:2:26\n"
                + "  hint: add own/sections/en/nowhere.sbn\n", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // of a theme that is taken over, in its own folder
    public void SectionTemplate_ThatFails_IsToldByItsOwnPath()
    {
        using var study = Own("").Write("own/sections/en/results.sbn", "\n{{ nothing }}\n").WriteThemes();
        study.Templates = Path.Combine(study.Folder, "templates");
        study.Write("templates/journal/sections/en/methods.sbn", "{{ nothing }}\n");
        Assert.Null(study.Build("html"));
        Assert.Contains("  --> own/sections/en/results.sbn:2:4\n", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("  --> templates/journal/sections/en/methods.sbn:1:4\n", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("templates/own", study.Printed(), StringComparison.Ordinal);
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
