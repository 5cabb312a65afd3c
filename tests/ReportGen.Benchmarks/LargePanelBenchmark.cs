using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Load;

namespace ReportGen.Benchmarks;

/// <summary>
/// 1,000,000 unit-years by 32 indicators, read from CSV and through every default model. Aim on two cores: the models in 1 s.
/// </summary>
[MedianColumn, MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class LargePanelBenchmark
{
    private const int Units = 50_000;

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;
    private readonly PluginCatalog catalog = BuiltInPlugins.Catalog(Shipped.Home);
    private ReportPlan plan = null!;
    private Panel panel = null!;

    [GlobalSetup]
    public void Make()
    {
        var study = LargePanel.Write(folder, Units);
        var request = new StudyRequest(study, [], Path.Combine(Shipped.Home, "templates"), folder);
        plan = new Pipeline(catalog).Declare(request, new DiagnosticBag())!;
        panel = Load()!;
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public Panel? Load() => new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, new DiagnosticBag());

    [Benchmark]
    public ResultSet? Models() => new ComputeStage(catalog.Features).Run(plan, panel, new DiagnosticBag());
}
