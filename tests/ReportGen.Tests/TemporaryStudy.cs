using System.Collections.Immutable;
using ReportGen.Cli.Git;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine;
using ReportGen.Engine.Compose.Alone;
using ReportGen.Engine.Compose.Profiles;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Explain;
using ReportGen.Engine.Render;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests;

/// <summary>A study in a folder of its own, built in this process; the folder goes with it.</summary>
internal sealed class TemporaryStudy : IDisposable
{
    private static int count;

    private PluginCatalog? catalog;

    public string Folder { get; } = Directory.CreateTempSubdirectory($"reportgen-test-{Interlocked.Increment(ref count)}-").FullName;

    public DiagnosticBag Diagnostics { get; private set; } = new();

    /// <summary>The folder of themes; a test may have its own.</summary>
    public string Templates { get; set; } = Path.Combine(Repository.Root, "templates");

    /// <summary>The features of the program; a test may have others.</summary>
    public IReadOnlyList<ReportGen.Contracts.Plugins.Feature> Features { get; set; } = BuiltInPlugins.Features;

    /// <summary>The study file within the folder.</summary>
    public string Study { get; set; } = "study.yaml";

    public string Output => Path.Combine(Folder, "out");

    /// <summary>A copy of a folder of the source tree.</summary>
    public static TemporaryStudy CopyOf(params string[] folders)
    {
        var study = new TemporaryStudy();
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(study.Folder, Path.GetRelativePath(folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to, overwrite: true);
            }
        }
        return study;
    }

    /// <summary>The base study with the scores of its systems (green, digital) and more columns given: a row a unit and year.</summary>
    public static TemporaryStudy Given(string rows, string years = "[2020]", string more = "", string columns = "") =>
        CopyOf(Repository.BaseStudy)
            .Write("data.csv", $"unit,year,e,s{columns}\n{rows}")
            .Replace("study.yaml", "years: {from: 2019, to: 2021}", $"years: {years}\n{more}")
            .Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.5, score: e")
            .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.5, score: s");

    public TemporaryStudy Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a copy of the shipped themes into the study's folder.</summary>
    public TemporaryStudy WriteThemes()
    {
        var themes = Path.Combine(Repository.Root, "templates");
        foreach (var file in Directory.EnumerateFiles(themes, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine("templates", Path.GetRelativePath(themes, file)), File.ReadAllText(file));
        }
        return this;
    }

    public TemporaryStudy Replace(string path, string from, string to)
    {
        var full = Path.Combine(Folder, path);
        var text = File.ReadAllText(full);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    public ReportPlan? Declare(params string[] set) => Pipeline().Declare(Request(set), Diagnostics = new DiagnosticBag());

    /// <summary>True when nothing is wrong up to the results.</summary>
    public bool Check() => Pipeline().Check(Request([]), Diagnostics = new DiagnosticBag()) is not null;

    /// <summary>True when the study and the simulation beside it can be read.</summary>
    public bool Simulates() => Pipeline().DeclareSimulation(Request([]), Diagnostics = new DiagnosticBag()) is not null;

    /// <summary>The files written; null when the input was refused.</summary>
    public IReadOnlyList<string>? Build(string formats = "csv", params string[] set)
    {
        Diagnostics = new DiagnosticBag();
        var pipeline = Pipeline();
        if (pipeline.Declare(Request(set), Diagnostics) is not { } plan) return null;
        return pipeline.Build(plan, new RenderRequest(Output, [.. formats.Split(',')], []), Diagnostics);
    }

    /// <summary>Builds as a preview does, with the results of the build before where they still hold.</summary>
    public void BuildAgain(KeptResults kept)
    {
        var pipeline = Pipeline();
        var plan = pipeline.Declare(Request([]), Diagnostics = new DiagnosticBag())!;
        Assert.NotNull(pipeline.BuildAgain(plan, new RenderRequest(Output, ["csv"], []), kept, Diagnostics));
    }

    /// <summary>Builds, and fails the test with the findings when the input is refused.</summary>
    public TemporaryStudy Built(string formats = "csv", params string[] set)
    {
        Assert.True(Build(formats, set) is not null, Printed());
        return this;
    }

    /// <summary>The folder of the study's accepted snapshots.</summary>
    public SnapshotFolder Snapshots => SnapshotFolder.Beside(Path.Combine(Folder, "study.yaml"));

    /// <summary>Builds and compares with the accepted snapshots; the findings are those of the comparison.</summary>
    public Verdict Verified(string formats = "html,csv,svg", bool isCi = false)
    {
        var pipeline = Pipeline();
        var (ofBuild, found) = (new DiagnosticBag(), new DiagnosticBag());
        var declared = pipeline.DeclareToCompare(Request([]), ofBuild);
        var render = new RenderRequest(Output, [.. formats.Split(',')], []);
        var request = new VerifyRequest(Snapshots, [], isCi)
        {
            Merged = new(() => MergedFiles.Of(Snapshots.Path)), Words = ChangeWords.In(null, BuiltInPlugins.Features),
        };
        var verdict = declared is null ? null : pipeline.Verify(declared, render, request, ofBuild, found);
        Diagnostics = verdict is null ? ofBuild : found;
        Assert.True(verdict is not null, Printed());
        return verdict!;
    }

    /// <summary>Builds the study to compare it with another build.</summary>
    public BuiltReport ToCompare(string label, params string[] set)
    {
        var request = new RenderRequest(Path.Combine(Folder, label), ["html", "csv", "svg"], []);
        var built = Pipeline().BuildToCompare(Request(set), label, request, Diagnostics = new DiagnosticBag());
        Assert.True(built is not null, Printed());
        return built!;
    }

    /// <summary>A folder that the study was built into, with what the study says now.</summary>
    public BuiltReport AsBuilt(string label, string folder)
    {
        var study = Pipeline().DeclareToCompare(Request([]), Diagnostics = new DiagnosticBag());
        Assert.True(study is not null, Printed());
        return new BuiltReport(label, folder, ResultForms.Of(Features))
        {
            Declared = study!.Inputs.Value, Tolerance = study.Plan.Tolerance,
        };
    }

    /// <summary>How a number came about, in English; fails the test where the question has no answer.</summary>
    internal Generator.Engine.Explain.Explained Explain(string set, params string[] question) =>
        Explain(set.Length == 0 ? [] : [set], question);

    /// <summary>The same with several overrides.</summary>
    internal Generator.Engine.Explain.Explained Explain(string[] set, string[] question)
    {
        var answer = TryExplain(set, question, "en", out var wrong);
        Assert.True(answer is not null, $"{string.Join(' ', question)}: {wrong?.Message} {Printed()}");
        return new Generator.Engine.Explain.Explained(answer!);
    }

    /// <summary>How a number came about; null where the question has no answer.</summary>
    public Answer? TryExplain(string[] set, string[] question, string? language, out Unanswered? wrong) => Pipeline().Explain(
        Request(set), new Question(question[0], [.. question[1..]], language), Diagnostics = new DiagnosticBag(), out wrong);

    /// <summary>What makes one table or figure alone; fails the test with the findings when the input is refused.</summary>
    public AloneStage Alone(string language, params string[] set)
    {
        var stage = Pipeline().Alone(Request(set), language, Diagnostics = new DiagnosticBag(), out var wrong);
        Assert.True(stage is not null, $"{wrong?.Message} {Printed()}");
        return stage!;
    }

    /// <summary>Accepts what the study gives now.</summary>
    public TemporaryStudy Accepted()
    {
        Verified();
        Snapshots.Accept("*");
        return this;
    }

    /// <summary>The profiles' files written; null when the input was refused.</summary>
    public IReadOnlyList<string>? BuildProfiles(string each, params string[] set)
    {
        Diagnostics = new DiagnosticBag();
        var pipeline = Pipeline();
        if (pipeline.Declare(Request(set), Diagnostics) is not { } plan) return null;
        return pipeline.BuildProfiles(plan, ProfileScope.Find(each, plan)!, new RenderRequest(Output, ["html"], []), Diagnostics);
    }

    /// <summary>Builds profiles as HTML, and fails the test with the findings when the input is refused.</summary>
    public TemporaryStudy BuiltProfiles(string each, params string[] set)
    {
        Assert.True(BuildProfiles(each, set) is not null, Printed());
        return this;
    }

    /// <summary>The findings as the console prints them.</summary>
    public string Printed(Severity least = Severity.Note) =>
        string.Concat(Diagnostics.Sorted().Where(d => d.Severity >= least).Select(d => DiagnosticText.Format(d) + "\n"));

    /// <summary>A result file, a dictionary per row.</summary>
    public List<Dictionary<string, string>> Results(string name) => CsvRows.Read(Path.Combine(Output, "results", name + ".csv"));

    /// <summary>A result file as it is.</summary>
    public string ResultText(string name) => File.ReadAllText(Path.Combine(Output, "results", name + ".csv"));

    /// <summary>The page in a language.</summary>
    public string Page(string language) => File.ReadAllText(Path.Combine(Output, $"report.{language}.html"));

    public bool HasResults(string name) => File.Exists(Path.Combine(Output, "results", name + ".csv"));

    public void Dispose()
    {
        catalog?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private StudyRequest Request(string[] set) =>
        new(Path.Combine(Folder, Study), [.. set], Templates, Folder);

    private Pipeline Pipeline()
    {
        catalog?.Dispose();
        return new Pipeline(catalog = BuiltInPlugins.Catalog(Repository.Root, Features));
    }
}

/// <summary>Reads the plain CSV that the program writes into ids and numbers (no quoted cells).</summary>
internal static class CsvRows
{
    public static List<Dictionary<string, string>> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        Assert.True(lines.Length > 1, $"{path} has no rows");
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(c => c.First, c => c.Second))];
    }
}
