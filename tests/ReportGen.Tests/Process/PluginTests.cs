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

    private static TemporaryStudy Study(string weighting)
    {
        var study = TemporaryStudy.CopyOf(Base);
        Directory.CreateDirectory(Path.Combine(study.Folder, "plugins"));
        File.Copy(Dll, Path.Combine(study.Folder, "plugins", "SamplePlugin.dll"));
        return study.Replace("study.yaml", "models:", $"plugins: [plugins/SamplePlugin.dll]\nweighting: {weighting}\nmodels:");
    }
}
