using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ReportGen.Benchmarks;

/// <summary>
/// Claims, for the shipped study (285 units, 10 years, 32 indicators) on two cores, from the shell to the program's end: HTML in one
/// language in 0.6 s, HTML and PDF in one language in 1.3 s, both languages with all default formats in 1.8 s.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 9)]
public class BuildBenchmark
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;

    [GlobalSetup]
    public void Publish() => Launched.Run("setup");

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void Html() => Build("html", "--format", "html", "--lang", "zh");

    [Benchmark]
    public void HtmlAndPdf() => Build("pdf", "--format", "html,pdf", "--lang", "zh");

    [Benchmark]
    public void Everything() => Build("all");

    private void Build(string name, params string[] more) =>
        Launched.Run(["build", "demo", "--out", Path.Combine(folder, name), .. more]);
}

/// <summary>Claim: a profile in PDF of each of the 285 units in 20 s on two cores.</summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ProfilesBenchmark
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;

    [GlobalSetup]
    public void Publish() => Launched.Run("setup");

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public void Profiles() =>
        Launched.Run("build", "demo", "--each", "unit", "--format", "pdf", "--lang", "zh", "--out", Path.Combine(folder, "units"));
}
