using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using ReportGen.Cli.Shipped;
using ReportGen.Engine;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>The schemas of docs/schema against the program, the shipped declarations, the documentation, and every broken input.</summary>
public sealed partial class SchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "schema");
    private static readonly string Broken = Path.Combine(Repository.Tests, "Process", "broken");
    private static readonly Dictionary<string, JsonSchema> Schemas = Directory.EnumerateFiles(Folder)
        .ToDictionary(f => Path.GetFileName(f).Split('.')[0], f => JsonSchema.FromText(File.ReadAllText(f)));

    /// <summary>
    /// The findings that a schema can have too: unknown and missing keys, wrong types, numbers, words and ids, an empty list, an unknown
    /// model, table or figure.
    /// </summary>
    private static readonly string[] Structural =
    [
        "RG1007", "RG1008", "RG1010", "RG1011", "RG1012", "RG1013", "RG1014", "RG1015", "RG1016", "RG1018", "RG1019", "RG1030", "RG1042",
        "RG2002", "RG2024", "RG2026", "RG2047",
    ];

    /// <summary>Broken inputs with a finding of those kinds that a schema of one file cannot have, each with the reason.</summary>
    private static readonly Dictionary<string, string> BeyondSchema = new()
    {
        ["plan-rename-to-nothing"] = "a text may be empty",
        ["plan-unknown-theme"] = "themes are folders, which a user may add",
        ["plan-weighting-of-nothing"] = "the keys are the ids of the study's own systems, criteria and indicators",
        ["plan-report-year-outside"] = "the years are those of the study itself",
        ["plan-share-outside"] = "a key is told from a method's option only by the ids of the study",
    };

    [Fact]
    public void Folder_HoldsWhatTheProgramWrites()
    {
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var written = new Pipeline(catalog).Schemas(Path.Combine(Repository.Root, "templates"))
            .ToDictionary(s => $"{s.Key}.schema.json", s => s.Value);
        var there = Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f));
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
        Assert.All(written, s => Assert.True(
            File.ReadAllText(Path.Combine(Folder, s.Key)) == s.Value,
            $"docs/schema/{s.Key} is not what the program writes: run ./reportgen schema"));
    }

    public static TheoryData<string> Shipped => [.. new[] { "indicators", "templates" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*.yaml", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Shipped))]
    public void ShippedFile_NamesItsSchema_AndIsValid(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var named = Modeline().Match(text);
        Assert.True(named.Success, $"{file} does not begin with a modeline that names its schema");
        var schema = Path.GetFullPath(named.Groups[1].Value, Path.GetDirectoryName(Path.Combine(Repository.Root, file))!);
        Assert.Equal(Folder, Path.GetDirectoryName(schema));
        Assert.Equal("", Refusal(Path.GetFileName(schema).Split('.')[0], text));
    }

    public static TheoryData<string> Cases => BrokenInputTests.Cases;

    [Theory, MemberData(nameof(Cases))]
    public void BrokenInput_IsRefusedBySchema_WhenItsStructureIsWrong(string name)
    {
        var findings = File.ReadAllText(Path.Combine(Broken, name, "expected.verified.txt"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Broken, "_base"), "*.yaml").Select(f => Path.GetFileName(f)))
        {
            var overlay = Path.Combine(Broken, name, file);
            var text = File.ReadAllText(File.Exists(overlay) ? overlay : Path.Combine(Broken, "_base", file));
            if (YamlAsJson.Read(text) is null) continue; // not YAML: no schema is asked
            var found = Finding().Matches(findings).Any(f => Structural.Contains(f.Groups[1].Value) && f.Groups[2].Value == file);
            var wrong = found && !BeyondSchema.ContainsKey(name);
            var refusal = Refusal(Kind(file), text);
            var said = refusal.Length > 0 ? refusal : "finds nothing";
            Assert.True(wrong == (refusal.Length > 0), $"{name}/{file}: the program finds\n{findings}the schema {said}");
        }
    }

    [Fact]
    public void BeyondSchema_NamesCasesThatAreThere() =>
        Assert.All(BeyondSchema.Keys, name => Assert.True(Directory.Exists(Path.Combine(Broken, name)), name));

    [Theory]
    [InlineData("years: [2019, 2020, 2021]", true)]
    [InlineData("years: {from: \"2019\", to: 2021, except: [2020]}", true)]
    [InlineData("years: {from: 2019}", false)]
    [InlineData("years: 2019.5", false)]
    [InlineData("years: []", false)]
    [InlineData("normalization: min-max\nweighting: {method: equal}", true)]
    [InlineData("weighting: {method: equal, scope: yearly}", false)]
    [InlineData("weighting: rank-sum", false)]
    [InlineData("weighting: {method: rank-sum}", false)]
    [InlineData("aggregation: {power: 0.5}", true)]
    [InlineData("aggregation: {power: high}", false)]
    [InlineData("aggregation: {power: {q: 1}}", false)]
    [InlineData("aggregation: {geometric: 2}", false)]
    [InlineData("aggregation: {geometric: {}}", true)]
    [InlineData("aggregation: {powr: 0.5}", false)]
    [InlineData("aggregation: {indicators: {power: 0.5}, criteria: geometric}", true)]
    [InlineData("normalization: {min-max: [0.01, 1]}", true)]
    [InlineData("normalization: {min-max: {to: [0.01, 1], scope: per-year}}", true)]
    [InlineData("normalization: {income: {rank: min}}", true)]
    [InlineData("weighting: {combined: [{entropy: 0.0001}, {method: critic, conflict: absolute}]}", true)]
    [InlineData("weighting: {combined: [{critic: {conflict: most}}, equal]}", false)]
    [InlineData("weighting: {two-stage: {within: {critic: kendall}, across: {coefficient-of-variation: normalized}}}", true)]
    [InlineData("weighting: {combined: [{two-stage: {within: {critic: kendall}}}, {method: combined, of: [equal, entropy]}]}", true)]
    [InlineData("interpolation: ~\npanel:\nsubtitle: null", true)]
    [InlineData("interpolation: cubic", false)]
    [InlineData("id: ~", false)]
    [InlineData("title: A plain title", true)]
    [InlineData("title: 2026", true)]
    [InlineData("title: {zh: ~, en: Title}", true)]
    [InlineData("title: {zh: ~}", false)]
    [InlineData("title: {de: Titel}", false)]
    [InlineData("title: [A, B]", false)]
    [InlineData("schema: \"1\"", true)]
    [InlineData("schema: 2", false)]
    [InlineData("languages: zh", true)]
    [InlineData("languages: [zh, fr]", false)]
    [InlineData("languages: []", false)]
    [InlineData("models: {obstacle-degree: {grade-by: mean, top: \"3\"}}", true)]
    [InlineData("models: {obstacle-degree: {grade_by: mean, enabled: false}}", true)]
    [InlineData("models: {obstacle-degree: {grade_by: best}}", false)]
    [InlineData("models: {obstacle-degree: {top: 2.5}}", false)]
    [InlineData("models: {obstacle-degree: {enabled: yes}}", false)]
    [InlineData("models: {obstacle-degree: ~}", true)]
    [InlineData("models: [obstacle-degree]", false)]
    [InlineData("models: {dagum-gini: {measures: D}}", true)]
    [InlineData("models: {moran: {k: 1}}", false)]
    [InlineData("report: {tables: [options], figures: []}", true)]
    [InlineData("report: {tables: [~]}", false)]
    [InlineData("report: {figures: [globe]}", false)]
    [InlineData("report: {tables: [{table: top-units, most: 3}], png: {dpi: 150}}", true)]
    [InlineData("report: {tables: [{table: top-units, least: 3}]}", false)]
    [InlineData("report: {tables: [{most: 3}]}", false)]
    [InlineData("report: {tables: [{table: top-units, most: 0}]}", false)]
    [InlineData("report: {png: {dpi: 5000}}", false)]
    [InlineData("report: {svg: {dpi: 50}}", false)]
    [InlineData("models: {obstacle-degree: {top: 0}}", false)]
    [InlineData("data: [{file: data.csv, missing: [~, x], columns: {unit: unit}}]", true)]
    [InlineData("data: [{file: data.csv, shape: long}]", false)]
    [InlineData("data: {file: data.csv}", false)]
    [InlineData("data: [~]", false)]
    [InlineData("keywords: [~, {en: Word}]\nlines: [{label: L, text: 1}]\nauthors: [{name: A}]", true)]
    [InlineData("authors: [{affiliation: A}]", false)]
    [InlineData("systems: [{use: green.yaml, alpha: 0.5}, {id: given, name: G, symbol: G, score: parks, alpha: 0.5}]", null)]
    [InlineData("systems: [{use: green.yaml, symbol: G}, {use: digital.yaml}]", false)]
    [InlineData("systems: [{use: green.yaml}, {id: given, name: G, symbol: G}]", false)]
    [InlineData("published: [{measure: D, column: parks, decimals: 3}]", true)]
    [InlineData("published: [{measure: D, column: parks}]", false)]
    [InlineData("colour: red", false)]
    public void Study_ProgramAndSchema_SayTheSame(string keys, bool? accepted)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Broken, "_base"));
        var own = keys.Split('\n').Select(k => k.Split(':')[0]).ToHashSet();
        var all = Top().Matches(File.ReadAllText(Path.Combine(study.Folder, "study.yaml"))).Select(m => m.Value);
        var kept = all.Where(k => !own.Contains(k.Split(':')[0]));
        var text = string.Concat(kept) + keys + "\n";
        study.Write("study.yaml", text).Declare();
        Assert.Equal(accepted ?? true, !study.Diagnostics.HasErrors);
        Assert.Equal(accepted ?? true, Refusal("study", text).Length == 0);
    }

    [Fact]
    public void Study_WithPlugins_MayUseWordsThatTheSchemaDoesNotKnow()
    {
        const string own = "weighting: rank-sum\nreport: {tables: [own]}\nmodels:\n  moran: {k: 1}";
        var text = File.ReadAllText(Path.Combine(Broken, "_base", "study.yaml")).Replace("models:", own, StringComparison.Ordinal);
        Assert.NotEqual("", Refusal("study", text));
        Assert.Equal("", Refusal("study", text + "plugins: [own.dll]\n"));
    }

    [Fact]
    public void Documentation_AndSchemas_HaveTheSameKeys()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "declarations.md"));
        var fences = Fence().Matches(text).Select(f => Prose().Replace(f.Value, ""));
        var documented = fences.SelectMany(f => Named().Matches(f)).Select(m => m.Groups[1].Value).ToHashSet();
        var known = Directory.EnumerateFiles(Folder).SelectMany(f => Keys(JsonDocument.Parse(File.ReadAllText(f)).RootElement)).ToHashSet();
        Assert.Empty(documented.Except(known).Order(StringComparer.Ordinal));
        Assert.Empty(known.Where(k => !Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(k)}(?![\w-])")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array) return schema.EnumerateArray().SelectMany(Keys);
        if (schema.ValueKind != JsonValueKind.Object) return [];
        var named = schema.TryGetProperty("properties", out var keys) && keys.ValueKind == JsonValueKind.Object;
        var own = named ? keys.EnumerateObject().Select(k => k.Name) : [];
        return own.Concat(schema.EnumerateObject().SelectMany(p => Keys(p.Value)));
    }

    private static string Kind(string file) => file switch
    {
        "study.yaml" => "study",
        "scale.yaml" => "grading",
        "regions.yaml" => "regions",
        _ => "system",
    };

    /// <summary>Where the schema refuses a file; empty when it does not.</summary>
    private static string Refusal(string kind, string text)
    {
        if (YamlAsJson.Read(text) is not { } json) return "not YAML";
        var result = Schemas[kind].Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (result.IsValid) return "";
        var errors = (result.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"));
        return "refuses " + string.Join("; ", errors.Take(5));
    }

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)\n")]
    private static partial Regex Modeline();

    [GeneratedRegex(@"error\[(RG\d+)\]: .*\n  --> ([^:\n]+)")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\w+:.*\n([ -].*\n)*", RegexOptions.Multiline)]
    private static partial Regex Top();

    [GeneratedRegex(@"```yaml\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("\"[^\"\n]*\"|#.*")]
    private static partial Regex Prose();

    [GeneratedRegex(@"(?:^|[\s{,])([a-z][a-z_-]*): ", RegexOptions.Multiline)]
    private static partial Regex Named();
}
