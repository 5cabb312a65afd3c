using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process;

/// <summary>The sample plugin, loaded by a study.</summary>
[Trait("Speed", "slow")]
public sealed class PluginTests
{
    private static readonly string Base = Repository.BaseStudy;

    // the plugin is built beside the tests, in the same configuration
    private static readonly string Dll = AppContext.BaseDirectory.Replace(
        Path.Combine("tests", "ReportGen.Tests"), Path.Combine("tests", "SamplePlugin"), StringComparison.Ordinal) + "SamplePlugin.dll";

    [Fact]
    public void Build_StudyWithPlugin_UsesItsWeighting()
    {
        using var study = Study("rank-sum");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv,html"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        // four indicators a system: 4/10, 3/10, 2/10, 1/10
        Assert.Equal(["0.4", "0.3", "0.2", "0.1", "0.4", "0.3", "0.2", "0.1"], study.Results("weights").Select(w => w["weight"]));
        Assert.Contains("\"plugin sample\"", File.ReadAllText(Path.Combine(study.Output, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PluginThatThrows_IsAnErrorThatNamesIt()
    {
        using var study = Study("failing");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "error[RG7004]: plugin 'plugins/SamplePlugin.dll' fails: InvalidOperationException: the sample fails on purpose",
            run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(study.Output));
    }

    [Fact]
    public void Build_PluginThatGivesNothing_IsAnErrorThatNamesIt()
    {
        using var study = Study("empty-handed");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error[RG7004]: plugin 'plugins/SamplePlugin.dll' fails: it gives no result", run.Errors, StringComparison.Ordinal);
        Assert.Contains("SamplePlugin.EmptyHandedWeighting; tell its author", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SamePluginTwice_IsAnError()
    {
        using var study = Study("rank-sum");
        study.Replace("study.yaml", "plugins: [plugins/SamplePlugin.dll]", "plugins: [plugins/SamplePlugin.dll, plugins/SamplePlugin.dll]");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "error[RG7005]: plugin 'plugins/SamplePlugin.dll' adds weighting 'rank-sum', which is there already",
            run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The upper end is held by ", "Places in the range, 2021", "Bars of the places, 2021", "s method")]
    [InlineData("zh", "居于上端的是", "2021年的区间位置", "2021年区间位置的条形图", "外来方法")]
    public void Build_StrangersModel_IsPrintedWithAllItBrings(
        string language, string sentence, string caption, string figure, string heading)
    {
        using var study = Study("rank-sum");
        const string models = "models={range-place: {}, dagum-gini: {measures: [D, place]}}";
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv,html", "--set", models]);
        Assert.True(run.ExitCode == 0, run.Errors);
        using var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
        var text = page.Body!.TextContent;
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Contains(caption, page.QuerySelector("#tbl-range-places")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(figure, page.QuerySelector("#fig-range-bars")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#eq-range-place"));
        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains("STRANGER A. On places between the ends of a range[J]", text, StringComparison.Ordinal);
        // its measure is ranked, trended and decomposed like those of the program
        string[] files = ["ranks", "trend", "group_means", "dagum"];
        Assert.All(files, file => Assert.Contains(study.Results(file), r => r["measure"] == "place"));
        Assert.Contains(study.Results("range"), r => r["place"] == "1");
    }

    [Fact] // a translator needs no compiler: what stands in the folder goes before what the DLL holds
    public void Build_PluginFolder_BringsItsWords()
    {
        using var study = Study("rank-sum", "plugins");
        study.Write(
            "plugins/range-place/words/en.sbn",
            "measure: M\ncaption: Said otherwise {0}\nfigure: F\nunit: U\nplace: P\n\n=== results\n{{ table \"range-places\" }}\n");
        string[] call = ["build", "study.yaml", "--out", "out", "--format", "html", "--lang", "en", "--set", "models={range-place: {}}"];
        var run = ProgramRun.Of(study.Folder, call);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("Said otherwise 2021", File.ReadAllText(Path.Combine(study.Output, "report.en.html")), StringComparison.Ordinal);
        var provenance = File.ReadAllText(Path.Combine(study.Output, "provenance.json"));
        Assert.Contains("\"plugins/range-place/words/en.sbn\"", provenance, StringComparison.Ordinal);
    }

    private static TemporaryStudy Study(string weighting, string plugin = "plugins/SamplePlugin.dll")
    {
        var study = TemporaryStudy.CopyOf(Base);
        Directory.CreateDirectory(Path.Combine(study.Folder, "plugins"));
        File.Copy(Dll, Path.Combine(study.Folder, "plugins", "SamplePlugin.dll"));
        return study.Replace("study.yaml", "models:", $"plugins: [{plugin}]\nweighting: {weighting}\nmodels:");
    }
}
