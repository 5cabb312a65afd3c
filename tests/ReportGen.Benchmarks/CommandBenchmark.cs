using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Render;

namespace ReportGen.Benchmarks;

/// <summary>
/// Claims: a check of the shipped study (285 units, 10 years, 32 indicators) takes under 0.5 s from the shell to its answer, and a preview
/// shows an edited text under 0.5 s after it was saved.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
public class CommandBenchmark
{
    private static readonly string Home = Shipped.Home;

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;
    private readonly KeptResults kept = new();
    private int edits;

    private string Study => Beside("study.yaml");

    [GlobalSetup]
    public void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Home, "indicators"), "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Home, "indicators"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
        Launched.Run("list"); // publishes the program where its sources are newer
        Rebuild();
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public void Check() => Launched.Run("check", Study);

    [Benchmark]
    public void Init() =>
        Launched.Run("init", Beside("data", "panel.csv"), "--out", Path.Combine(folder, "new"), "--force");

    [Benchmark]
    public void Explain() => Launched.Run("explain", Study, "D", "110000", "2021");

    [Benchmark]
    public void PreviewAfterAnEditedText()
    {
        File.AppendAllText(Beside("text", "introduction.en.md"), $"\nEdit {edits++}.\n");
        Rebuild();
    }

    private string Beside(params string[] file) => Path.Combine([folder, "studies", "digital-resilience", .. file]);

    private void Rebuild()
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home);
        var pipeline = new Pipeline(catalog);
        var plan = pipeline.Declare(new StudyRequest(Study, [], Path.Combine(Home, "templates"), folder), diagnostics)!;
        var written = pipeline.BuildAgain(plan, new RenderRequest(Path.Combine(folder, "out"), ["html"], []), kept, diagnostics);
        if (written is null) throw new InvalidOperationException("the study is not built");
    }
}
