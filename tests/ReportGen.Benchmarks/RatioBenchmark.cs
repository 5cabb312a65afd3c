using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ReportGen.Benchmarks;

/// <summary>
/// The build that people wait for, HTML in one language, against the small program of <c>.ci/speed</c>, which never changes: gzip over
/// two million numbers. The column Ratio says the same on a fast machine and on a slow one, so that two commits can be compared on
/// whatever a server lends; a build that has become slower by a fifth is looked into. The CI looks at the ratio of processor times.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
public class RatioBenchmark
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;

    [GlobalSetup]
    public void Publish() => Launched.Run("setup");

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void SmallProgram() => Launched.Start(new ProcessStartInfo("sh", ["-c", "seq 1 2000000 | gzip -9 | cksum"]));

    [Benchmark]
    public void Html() => Launched.Run("build", "demo", "--format", "html", "--lang", "zh", "--out", Path.Combine(folder, "html"));
}
