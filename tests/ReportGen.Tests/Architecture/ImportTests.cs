using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Tests.Architecture;

/// <summary>Who may import whom, read from project references and using lines.</summary>
public sealed partial class ImportTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ReportGen.Contracts"] = [],
        ["ReportGen.Engine"] = ["ReportGen.Contracts"],
        ["ReportGen.Statistics"] = ["ReportGen.Contracts"],
        ["ReportGen.Sources"] = ["ReportGen.Contracts"],
        ["ReportGen.Figures"] = ["ReportGen.Contracts"],
        ["ReportGen.Renderers"] = ["ReportGen.Contracts"],
        ["ReportGen.Cli"] = ["ReportGen.Engine", "ReportGen.Statistics", "ReportGen.Sources", "ReportGen.Figures", "ReportGen.Renderers"],
    };

    [Fact]
    public void Projects_ReferenceOnlyWhatTheHouseAllows()
    {
        var projects = Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories).ToList();
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), projects.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal));
        foreach (var project in projects)
        {
            var references = XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToList();
            Assert.All(references, r => Assert.True(Allowed[Path.GetFileNameWithoutExtension(project)].Contains(r), $"{project} references {r}"));
        }
        Assert.Empty(XDocument.Load(projects.First(p => p.EndsWith("ReportGen.Contracts.csproj", StringComparison.Ordinal))).Descendants("PackageReference"));
    }

    [Fact]
    public void EngineStages_UseNoOtherStage()
    {
        var engine = Path.Combine(Source, "Generator", "Engine");
        var stages = Directory.EnumerateDirectories(engine).Select(d => Path.GetFileName(d)).Where(d => d is not ("bin" or "obj" or "Diagnostics" or "Wording")).ToList();
        Assert.Equal(["Compose", "Compute", "Declare", "Load", "Render", "Verify"], stages.Order(StringComparer.Ordinal));
        foreach (var stage in stages)
        {
            foreach (var file in Files(Path.Combine(engine, stage)))
            {
                foreach (var other in stages.Where(s => s != stage)) Assert.DoesNotContain($"ReportGen.Engine.{other}", File.ReadAllText(file), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Packages_StayInTheirFolders()
    {
        AssertOnlyIn("OxyPlot", "Plugins/Figures/");
        AssertOnlyIn("Scriban", "Generator/Engine/Compose/", "Plugins/Renderers/Html/");
        AssertOnlyIn("YamlDotNet", "Generator/Engine/Declare/");
        AssertOnlyIn("Markdig", "Generator/Engine/Compose/");
        AssertOnlyIn("UglyToad", "Generator/Engine/Verify/");
        AssertOnlyIn("AngleSharp", "Generator/Engine/Verify/");
        AssertOnlyIn("DiffPlex", "Generator/Engine/Verify/");
        AssertOnlyIn("MathNet", "Plugins/Statistics/");
        AssertOnlyIn("ExcelDataReader", "Plugins/Sources/");
        AssertOnlyIn("System.CommandLine", "Generator/Cli/");
        AssertOnlyIn("Spectre", "Generator/Cli/");
    }

    [Fact]
    public void FormulaClasses_NameSourceAndConventions()
    {
        var formulas = Files(Path.Combine(Source, "Plugins", "Statistics")).Where(f => StaticClass().IsMatch(File.ReadAllText(f)) && Path.GetFileNameWithoutExtension(f) == Path.GetFileName(Path.GetDirectoryName(f))).ToList();
        Assert.True(formulas.Count >= 7, $"only {formulas.Count} formula classes were found");
        Assert.All(formulas, f => Assert.True(File.ReadAllText(f) is var text && text.Contains("<b>Source.</b>") && text.Contains("<b>Conventions.</b>"), $"{f} lacks Source or Conventions"));
    }

    [Fact]
    public void SourceFiles_StaySmall()
    {
        Assert.All(Files(Source), f => Assert.True(File.ReadLines(f).Count() <= 400, $"{f} is over 400 lines"));
        Assert.True(File.ReadLines(Path.Combine(Source, "Generator", "Engine", "Pipeline.cs")).Count() < 100);
    }

    [Fact]
    public void PublicMembers_OfPlugins_ReturnNoBareArraysOfNumbers()
    {
        foreach (var file in Files(Path.Combine(Source, "Plugins", "Statistics")).Concat(Files(Path.Combine(Source, "Generator", "Contracts"))))
        {
            Assert.All(File.ReadLines(file), line => Assert.False(BareArray().IsMatch(line), $"{file}: {line.Trim()}"));
        }
    }

    private static void AssertOnlyIn(string package, params string[] folders)
    {
        foreach (var file in Files(Source))
        {
            var path = Path.GetRelativePath(Source, file).Replace('\\', '/');
            if (folders.Any(f => path.StartsWith(f, StringComparison.Ordinal))) continue;
            Assert.True(!File.ReadLines(file).Any(l => l.StartsWith($"using {package}", StringComparison.Ordinal)), $"{path} uses {package}");
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"public static (partial )?class ")]
    private static partial Regex StaticClass();

    [GeneratedRegex(@"^\s*public [^(=]*\bdouble\[[,]?\]")]
    private static partial Regex BareArray();
}
