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

    private static TemporaryStudy Study()
    {
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy).WriteThemes();
        study.Templates = Path.Combine(study.Folder, "templates");
        return study;
    }
}
