using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>
/// What is said to the author of a feature about its words and slots, and to the author of a study about methods by system.
/// </summary>
public sealed class FeatureWordsTests
{
    [Fact]
    public void Words_ThatAreNoWords_AreAnErrorAtTheirLine() =>
        Says(
            With("title: one\nno colon\n"),
            "error[RG6030]: the file of words cannot be read: 'no colon' is not 'key: text'\n  --> odd/words/en.sbn:2\n");

    [Fact]
    public void Words_OfOtherLanguages_ServeWithAWarning() =>
        Says(With("title: one\n"), "warning[RG6031]: feature 'odd' has no words in 'zh'; those in 'en' are printed\n");

    [Fact]
    public void Slot_OfNoSection_PrintsAtTheEndWithAWarning()
    {
        var study = With("=== nowhere\nA stranger's sentence.\n", new Slot("nowhere"));
        Says(study, "warning[RG6032]: feature 'odd' fills 'nowhere', but theme 'journal' has no such section; it is printed at the end\n");
    }

    [Fact]
    public void Statement_OfAnotherFeature_IsNotShadowed() => Says(
        With("=== statements\n{{~\nfunc course(s)\n  ret \"\"\nend\n~}}\n"),
        "error[RG6033]: the statement 'course' of odd/words/en.sbn has the name of one of shared/words/");

    [Theory]
    [InlineData("weighting={method: equal, gremlin: given}", "error[RG1010]: 'gremlin' is not a known key here")]
    [InlineData("weighting={gdp: {method: given}}", "error[RG2045]: a single indicator has no weighting of its own, 'gdp' neither")]
    [InlineData("weighting={gdp: 1.5}", "error[RG2046]: a share of 1.5 is not between 0 and 1")]
    [InlineData("weighting={gdp: 0.9, air: 0.9}", "error[RG4108]: the shares of single indicators of system 'green' sum to 1.8")]
    public void Weighting_OfASystemOrIndicator_ThatCannotBe_IsAnError(string set, string finding)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var indicators = study.Declare()!.Systems[0].Indicators.Select(i => i.Id.Value).ToList();
        study.Build(
            "csv", set.Replace("gdp", indicators[0], StringComparison.Ordinal).Replace("air", indicators[1], StringComparison.Ordinal));
        Assert.Contains(finding.Replace("gdp", indicators[0], StringComparison.Ordinal), study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Language_OfNoLocale_IsAnError()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Templates = Path.Combine(study.Folder, "themes");
        Repository.Copy(Path.Combine(Repository.Root, "templates"), study.Templates);
        study.Write("themes/own/theme.yaml", "schema: 1\nextends: journal\nlanguages: [en]\n");
        study.Declare("theme=own", "languages=[zh, en]");
        Assert.Contains("error[RG2047]: theme 'own' has no words for the language 'zh'\n", study.Printed(), StringComparison.Ordinal);
    }

    /// <summary>A study built with a feature whose English words are these.</summary>
    private static TemporaryStudy With(string words, params Slot[] slots)
    {
        var odd = new Feature("odd") { Beside = new FeatureFiles(path => path == "words/en.sbn" ? words : null), Slots = [.. slots] };
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Features = [.. BuiltInPlugins.Features, odd];
        return study;
    }

    private static void Says(TemporaryStudy study, string finding)
    {
        using (study)
        {
            study.Build("csv");
            Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        }
    }
}
