using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Process;

/// <summary>docs/plugins.md, step by step, in a folder outside the repository.</summary>
[Trait("Speed", "slow")]
public sealed class PluginTemplateTests
{
    [Fact]
    public void Template_BuiltByAStranger_WeighsAndSpeaks()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var project = Path.Combine(study.Folder, "MyPlugin");
        Repository.Copy(Path.Combine(Repository.Root, "docs", "plugin-template"), project);
        var csproj = Path.Combine(project, "MyPlugin.csproj");
        File.WriteAllText(csproj, File.ReadAllText(csproj).Replace("REPORTGEN_FOLDER", Repository.Root, StringComparison.Ordinal));
        Dotnet(
            study.Folder, "build", "MyPlugin", "-c", "Release", "-o", "plugins/my-plugin", "--nologo", "-p:NuGetAudit=false",
            "-p:BuildProjectReferences=false");

        // three units in one year: income 0, 1, 2 is 0, .5, 1 and users 0, 0, 1 is 0, 0, 1; of two indicators w_j = sd_j / (sd_1 + sd_2),
        // with sd .5 and .57735: .46410 and .53590
        study.Write("study.yaml", """
            schema: 1
            id: mine
            title: {zh: 题, en: Title}
            units: who.csv
            years: [2020]
            data: [{file: what.csv}]
            systems: [{use: wealth.yaml}]
            plugins: [plugins/my-plugin/MyPlugin.dll]
            weighting: my-critic
            """);
        study.Write("who.csv", "id,name_zh,name_en\na,甲,A\nb,乙,B\nc,丙,C\n");
        study.Write("what.csv", "unit,year,income,users\na,2020,0,0\nb,2020,1,0\nc,2020,2,1\n");
        study.Write("wealth.yaml", """
            schema: 1
            id: wealth
            name: {zh: 经济, en: Wealth}
            symbol: W
            criteria:
              - id: all
                name: {zh: 全部, en: All}
                indicators:
                  - {id: income, name: {zh: 收入, en: Income}, direction: positive}
                  - {id: users, name: {zh: 用户, en: Users}, direction: positive}
            """);
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--out", "out", "--format", "csv,html"]);
        Assert.True(run.ExitCode == 0, run.Errors);
        var weights = study.Results("weights").Select(w => double.Parse(w["weight"], CultureInfo.InvariantCulture));
        Assert.Equal([0.46410, 0.53590], weights.Select(w => Math.Round(w, 5)));
        var sentences = new[] { ("zh", "指标权重用 CRITIC 法确定"), ("en", "The weights follow the CRITIC method") };
        foreach (var (language, sentence) in sentences)
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
            Assert.Contains(sentence, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("#eq-my-critic"));
            Assert.Contains("DIAKOULAKI D, MAVROTAS G, PAPAYANNAKIS L", page.Body.TextContent, StringComparison.Ordinal);
            Assert.Contains("weighting.floor", page.Body.TextContent, StringComparison.Ordinal);
        }
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
