using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ReportGen.Benchmarks;

/// <summary>
/// The panel of <see cref="LargePanelBenchmark"/> from CSV to CSV result files, a whole process, beside plain scripts of the same work with
/// pandas and with polars (folder peers). Aims on two cores: 5 s and 1.5 GB beside what the disk takes for 1.2 GB of result files. The
/// column Ratio compares; the peak memory of each is printed with its runs. A peer that is not installed is said and left out.
/// </summary>
[MedianColumn, Config(typeof(InstalledPeers))]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class LargePanelPeersBenchmark
{
    private const int Units = 50_000;

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;
    private string study = "";

    private string Out => Path.Combine(folder, "out");

    [GlobalSetup]
    public void Make()
    {
        study = LargePanel.Write(folder, Units);
        Launched.Run("setup");
    }

    [GlobalCleanup]
    public void Delete()
    {
        Console.WriteLine($"// peak memory of the largest process: {ChildProcesses.PeakMegabytes():0} MB");
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void ReportGen() => Launched.Run("build", study, "--format", "csv", "--out", Out);

    [Benchmark]
    public void Pandas() => Peer.Pandas.Run(folder, Out);

    [Benchmark]
    public void Polars() => Peer.Polars.Run(folder, Out);
}
