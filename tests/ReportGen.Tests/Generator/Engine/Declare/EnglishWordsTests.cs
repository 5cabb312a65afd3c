using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Read;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>What an English report makes of declarations that say less in English than in Chinese.</summary>
public sealed class EnglishWordsTests
{
    [Theory]
    [InlineData("province", "provinces")]
    [InlineData("city", "cities")]
    [InlineData("prefecture-level city", "prefecture-level cities")]
    [InlineData("valley", "valleys")]
    [InlineData("branch", "branches")]
    [InlineData("class", "classes")]
    [InlineData("box", "boxes")]
    [InlineData("cities", "cities")]
    [InlineData("省份", "省份")]
    [InlineData("", "")]
    public void Noun_HasItsRegularPlural(string one, string several) => Assert.Equal(several, Plural.English(one));

    [Fact]
    public void Plural_ThatIsDeclared_Stands()
    {
        ImmutableArray<string> languages = ["zh", "en"];
        static LocalizedText Said(string zh, string? en) =>
            new(new[] { ("zh", zh), ("en", en!) }.Where(t => t.Item2 is not null).Select(t => KeyValuePair.Create(t.Item1, t.Item2)));
        Assert.Equal(Said("省份", "provinces"), Plural.Of(Said("省份", "province"), null, languages));
        Assert.Equal(Said("各省", "provinces"), Plural.Of(Said("省份", "province"), Said("各省", null), languages));
        Assert.Equal(Said("人", "people"), Plural.Of(Said("人", "person"), Said("人", "people"), languages));
        Assert.Equal(Said("省份", "省份"), Plural.Of(Said("省份", null), null, languages));
        Assert.Null(Plural.Of(null, null, languages));
    }

    [Fact]
    public void Study_WithoutPlural_PrintsTheRegularOne()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "id: base\n", "id: base\nunit_noun: {zh: 城市, en: city}\n").Built("html");
        Assert.Contains("of all cities", study.Page("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit: {zh: 元, en: yuan}", "unit: 元", "'元'", "green.yaml:9:")]
    [InlineData(
        "name: {zh: 收入, en: Income}\n        unit: {zh: 元, en: yuan}", "name: 收入\n        unit: 亿元", "'收入' and 1 more",
        "green.yaml:9:")]
    public void Chinese_ThatTheEnglishReportPrints_IsToldOnce(string from, string to, string what, string place)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("green.yaml", from, to);
        Assert.NotNull(study.Declare());
        Assert.Contains(
            $"warning[RG2124]: the English report prints Chinese: {what}\n  --> {place}", study.Printed(), StringComparison.Ordinal);
        Assert.Equal(2, study.Printed().Split("RG2124").Length);
        study.Replace("study.yaml", "languages: [zh, en]", "languages: [zh]").Declare();
        Assert.DoesNotContain("RG2124", study.Printed(), StringComparison.Ordinal);
    }
}
