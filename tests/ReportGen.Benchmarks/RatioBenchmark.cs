using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ReportGen.Benchmarks;

/// <summary>
/// The build that people wait for, HTML in one language, against a small program that never changes: Node.js starts, hashes 256 MB and
/// ends. The column Ratio says the same on a fast machine and on a slow one, so that two commits can be compared on whatever a server
/// lends; a build that has become slower by a fifth is looked into.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
public class RatioBenchmark
{
    private const string Small = """
        const block = Buffer.alloc(1 << 20, 7), hash = require("crypto").createHash("sha512");
        for (let i = 0; i < 256; i++) hash.update(block);
        hash.digest("hex");
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;

    [GlobalSetup]
    public void Publish() => Launched.Run("setup");

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void SmallProgram()
    {
        using var process = Process.Start("node", ["-e", Small]);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("the small program fails");
    }

    [Benchmark]
    public void Html() => Launched.Run("build", "demo", "--format", "html", "--lang", "zh", "--out", Path.Combine(folder, "html"));
}
