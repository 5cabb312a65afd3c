namespace ReportGen.Tests.Generator.Engine;

/// <summary>What a file that is no plugin is told.</summary>
public sealed class PluginFindingTests
{
    [Fact] // a library like any other
    public void Assembly_WithoutAPlugin_IsTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Replace("study.yaml", "models:", "plugins: [YamlDotNet.dll]\nmodels:");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll"), Path.Combine(study.Folder, "YamlDotNet.dll"));
        Assert.Null(study.Declare());
        Assert.StartsWith(
            "error[RG7003]: plugin 'YamlDotNet.dll' holds no public class that implements IPlugin\n  --> study.yaml:", study.Printed(),
            StringComparison.Ordinal);
    }
}
