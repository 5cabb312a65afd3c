using BenchmarkDotNet.Attributes;
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

/// <summary>Claim: every model of 285 cities x 10 years x 32 indicators is computed in under 50 ms warm.</summary>
[SimpleJob(warmupCount: 2, iterationCount: 10)]
public class ComputeBenchmark
{
    private readonly PluginCatalog catalog = BuiltInPlugins.Catalog(Shipped.Home);
    private ReportPlan plan = null!;
    private Panel panel = null!;

    [GlobalSetup]
    public void Read()
    {
        var diagnostics = new DiagnosticBag();
        var study = Path.Combine(Shipped.Home, "indicators", "studies", "digital-resilience", "study.yaml");
        var request = new StudyRequest(study, [], Path.Combine(Shipped.Home, "templates"), Shipped.Home);
        plan = new Pipeline(catalog).Declare(request, diagnostics)!;
        panel = new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, diagnostics)!;
    }

    [Benchmark]
    public ResultSet? AllModels() =>
        new ComputeStage(catalog.Features).Run(plan, panel, new DiagnosticBag());
}
