using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ReportGen.Benchmarks;

/// <summary>
/// A verification of the shipped study against a build of what it compares: HTML, PDF, figures and result files. Wanted: the column Ratio
/// at 1.3 at most. Where the PDF is not the accepted one, reading and drawing it comes on top.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
public class VerifyBenchmark
{
    private static readonly string Study = Path.Combine(Shipped.Home, "indicators", "studies", "digital-resilience", "study.yaml");

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;

    [GlobalSetup]
    public void Publish() => Launched.Run("setup");

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void Build() => Launched.Run("build", Study, "--format", "html,pdf,svg,csv", "--out", Path.Combine(folder, "out"));

    [Benchmark]
    public void Verify() => Launched.Run("verify", Study);
}
