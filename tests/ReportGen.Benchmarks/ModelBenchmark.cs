using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Statistics.Convergence;
using ReportGen.Statistics.Inequality;
using ReportGen.Statistics.KernelDensity;
using ReportGen.Statistics.MarkovChain;
using ReportGen.Statistics.Theil;

namespace ReportGen.Benchmarks;

/// <summary>Claim: each model that a study names computes 1,000,000 values in under 1 s.</summary>
[SimpleJob(warmupCount: 1, iterationCount: 3), MemoryDiagnoser]
public class ModelBenchmark
{
    private const int Units = 100_000, Years = 10;

    private static readonly int[] Axis = [.. Enumerable.Range(2012, Years)];

    private double[] values = [], shares = [];
    private double[][] regions = [];
    private double[][][] provinces = [];
    private double?[][] panel = [];
    private List<int?[]> classes = [];

    [GlobalSetup]
    public void Make()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(7, threadSafe: false);
        panel = [.. Enumerable.Range(0, Units).Select(_ => random.NextDouble()).Select(level =>
            Enumerable.Range(0, Years).Select(_ => (double?)(0.1 + (0.6 * level) + (0.3 * random.NextDouble()))).ToArray())];
        values = [.. panel.SelectMany(u => u).Select(v => v!.Value)];
        shares = [.. values.Select(_ => 1.0 / values.Length)];
        regions = [.. values.Chunk(values.Length / 7)];
        provinces = [.. regions.Select(r => r.Chunk(Math.Max(1, r.Length / 5)).ToArray())];
        var bounds = MarkovClasses.Quantiles(values, 4);
        classes = [.. panel.Select(u => u.Select(v => (int?)MarkovClasses.Of(v!.Value, bounds)).ToArray())];
    }

    [Benchmark]
    public double? TheilInRegions() => new TheilYear(regions, TheilIndex.TheilT).Within;

    [Benchmark]
    public double? TheilInProvinces() => new NestedYear(provinces, TheilIndex.TheilT).Part(NestedPart.BetweenInner);

    [Benchmark]
    public double? Gini() => Inequality.Gini(values, shares);

    [Benchmark]
    public double? Atkinson() => Inequality.Atkinson(values, shares, 0.5);

    [Benchmark]
    public double? Sigma() => SigmaConvergence.Of(values, SigmaIndex.Cv);

    [Benchmark]
    public double? Beta() => BetaConvergence.Of(
        Growth.Of((u, t) => panel[u][t], Axis, Enumerable.Range(0, Units), out _), _ => [], twoWay: false, clustered: true)?.Beta;

    [Benchmark]
    public ImmutableArray<double> Quantiles() => MarkovClasses.Quantiles(values, 4);

    [Benchmark]
    public int Transitions() => MarkovChain.Of(classes, Axis, 4, 1).Counts[0][0];

    [Benchmark] // as many places as a figure has, and Silverman's bandwidth
    public double Density() => Of(DensityKernel.Gaussian);

    [Benchmark]
    public double DensityOfParabolas() => Of(DensityKernel.Epanechnikov);

    private double Of(DensityKernel kernel)
    {
        var h = KernelDensity.Bandwidth(values)!.Value;
        return KernelDensity.At(KernelDensity.Grid(0, 1, h, 256), values, h, kernel)[0];
    }
}
