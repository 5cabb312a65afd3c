using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>The indicator sets that are shipped: each is computed by its name; one line swaps one for another.</summary>
public sealed class ShippedSystemsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "indicators", "systems");

    public static TheoryData<string, int> Sets => new()
    {
        { "digital-economy", 5 }, { "human-development", 4 }, { "asem-connectivity", 30 }, { "asem-sustainability", 19 },
        { "digital-technology", 9 }, { "urban-resilience", 23 }, { "high-quality-development", 14 }, { "low-carbon-transformation", 15 },
    };

    [Fact]
    public void Sets_OfTheFolder_AreAllSeen() => Assert.Equal(
        Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Sets.Select(s => (string)s[0]).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Sets))]
    public void Set_ByItsName_IsComputed(string name, int indicators)
    {
        var columns = Columns(Path.Combine(Folder, $"{name}.yaml"));
        string Cell(int unit, int column) => (1 + ((unit * 7) + (column * 3)) % 11).ToString(CultureInfo.InvariantCulture);
        using var study = new TemporaryStudy();
        study.Write("data.csv", $"unit,year,{string.Join(',', columns)}\n" + string.Concat(Enumerable.Range(0, 6).Select(u =>
            $"u{u},2020,{string.Join(',', columns.Select((_, c) => Cell(u, c)))}\n")));
        study.Write("units.csv", "id,name_zh,name_en\n" + string.Concat(Enumerable.Range(0, 6).Select(u => $"u{u},城{u},City {u}\n")));
        study.Write("study.yaml", $"""
            schema: 1
            id: set
            title: Set
            units: units.csv
            years: [2020]
            data: [file: data.csv]
            systems: [use: {name}]
            weighting: equal
            """);
        study.Built("csv,html");
        Assert.Equal(indicators, study.Results("weights").Count);
        Assert.All(study.Results("scores"), s => Assert.NotEqual("", s["score"]));
    }

    [Theory] // one line of the example
    [InlineData("index.yaml", "development")]
    [InlineData("digital-economy", "digital-economy")]
    [InlineData("human-development", "human-development")]
    public void Index_OfTheExample_IsSwappedByOneLine(string use, string system)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators", "examples", "province-index"))
            .Replace("study.yaml", "use: index.yaml", $"use: {use}").Built("csv,html");
        var scores = study.Results("scores");
        Assert.Equal(88, scores.Count);
        Assert.All(scores, s => Assert.Equal(system, s["system"]));
        Assert.Contains(system == "digital-economy" ? "Digital economy" : "evelopment", study.Page("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Set_ThatIsNotShipped_IsRefusedWithTheNearest()
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators", "examples", "province-index"))
            .Replace("study.yaml", "use: index.yaml", "use: digital-econmy");
        Assert.Null(study.Build("csv"));
        Assert.Contains("error[RG2071]: there is no file and no shipped list 'digital-econmy'", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("digital-economy", study.Printed(), StringComparison.Ordinal);
    }

    /// <summary>The columns that indicators are read from, and those that they are divided by.</summary>
    private static List<string> Columns(string file)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(file);
        yaml.Load(reader);
        var criteria = ((YamlMappingNode)yaml.Documents[0].RootNode)["criteria"];
        var indicators = ((YamlSequenceNode)criteria).SelectMany(c => (YamlSequenceNode)((YamlMappingNode)c)["indicators"])
            .OfType<YamlMappingNode>();
        string? Of(YamlMappingNode node, string key) =>
            !node.Children.TryGetValue(key, out var value) ? null : value is YamlMappingNode said ? Of(said, "column") : $"{value}";
        return [.. indicators.SelectMany(i => new[] { Of(i, "column") ?? Of(i, "id"), Of(i, "per") }).OfType<string>().Distinct()];
    }
}
