namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>How a language is set stands in its locale file, and what is written there is checked or obeyed.</summary>
public sealed class LocaleTests
{
    private const string English = "templates/journal/locales/en.yaml";

    [Theory]
    [InlineData("east-asian: no", "east-asian: nope", "'nope' is not one of yes, no")]
    [InlineData("heading-align: left", "heading-align: right", "'right' is not one of left, center")]
    public void Setting_ThatIsNone_IsRefusedWithItsPlace(string said, string wrong, string expected)
    {
        using var study = Study();
        Assert.Null(study.Replace(English, said, wrong).Build("html"));
        Assert.StartsWith($"error[RG1014]: {expected}\n  --> {English}:", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // a language of the theme's own needs no word of the program
    public void Page_OfALanguage_NamesItAsTheLocaleDoes()
    {
        using var study = Study();
        study.Replace(English, "lang-tag: en", "lang-tag: en-GB").Built("html");
        Assert.Contains("<html lang=\"en-GB\"", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\"", study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact] // though the theme does not list it, and stands beside the study
    public void Theme_WithALocaleOfItsOwn_SpeaksItBesideThoseItTakesOver()
    {
        var english = File.ReadAllText(Path.Combine(Repository.Root, English));
        var locale = english.Replace("lang-tag: en", "lang-tag: de", StringComparison.Ordinal);
        using var study = Beside("sections: [introduction]\n", "[zh, en, de]").Write("own/locales/de.yaml", locale)
            .Write("own/sections/de/introduction.sbn", "# Einleitung\n\n{{ text \"introduction\" }}\n")
            .Write("text/introduction.de.md", "Ein Anfang.\n")
            .Replace("study.yaml", "en: Base}", "en: Base, de: Basis}").Built("html");
        Assert.Contains("<html lang=\"de\"", study.Page("de"), StringComparison.Ordinal);
        Assert.Contains("Basis", study.Page("de"), StringComparison.Ordinal);
        Assert.Contains("Ein Anfang.", study.Page("de"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", study.Page("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Locale_ThatTheThemeDoesNotList_IsNamedInTheHint()
    {
        using var study = Beside("languages: [zh]\n", "[zh, en]");
        Assert.Null(study.Declare());
        Assert.Equal( // and that its texts are not read follows from that
            "error[RG2047]: theme 'own' has no words for the language 'en'\n  --> study.yaml:4:17\n"
                + "  hint: templates/journal/locales/en.yaml has them: name 'en' under `languages:` of own/theme.yaml\n", study.Printed());
    }

    [Fact] // the program has words for it: such a text waits, as it does beside `languages: [zh]` of a study
    public void Text_InALanguageThatTheThemeLeavesOut_IsNoSlip()
    {
        using var study = Beside("languages: [zh]\n", null);
        Assert.Equal("zh", Assert.Single(study.Declare()!.Languages));
        Assert.DoesNotContain("RG2111", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Language_ThatIsListedAndHasNoLocale_IsTold()
    {
        using var study = Beside("languages: [zh, en, fr]\n", "[zh, en]");
        Assert.Null(study.Declare());
        Assert.StartsWith(
            "error[RG1017]: there is no file 'own/locales/fr.yaml'\n  --> own/theme.yaml:2:21\n", study.Printed(),
            StringComparison.Ordinal);
    }

    /// <summary>The base study with a theme of its own, that extends the journal.</summary>
    private static TemporaryStudy Beside(string theme, string? languages) => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("own/theme.yaml", $"extends: journal\n{theme}")
        .Replace("study.yaml", "languages: [zh, en]", languages is null ? "theme: ./own" : $"languages: {languages}\ntheme: ./own");

    private static TemporaryStudy Study()
    {
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy).WriteThemes();
        study.Templates = Path.Combine(study.Folder, "templates");
        return study;
    }
}
