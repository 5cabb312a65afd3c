using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ReportGen.Tests.Browser;

namespace ReportGen.Benchmarks;

/// <summary>
/// Claim: on the page of the shipped study in a browser, choosing a unit or region and pointing at a mark take under 50 ms a step, with the
/// layout that follows.
/// </summary>
[MedianColumn]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 4, iterationCount: 21)]
public class PageStepBenchmark
{
    private static readonly string[] Keys = ["unit=440300", "region=south-china", "unit=110000", "region=east-china"];

    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;
    private HeadlessBrowser? browser;
    private BrowserPage? page;
    private int step;

    [GlobalSetup]
    public void Open()
    {
        Launched.Run("build", "demo", "--format", "html", "--lang", "en", "--out", folder);
        var executable = BrowserFinder.Find() ?? throw new InvalidOperationException("no browser on this machine");
        browser = new HeadlessBrowser(executable, Path.Combine(Shipped.Home, ".cache", "print", "faces"));
        page = browser.Open(Path.Combine(folder, "report.en.html"));
        page.Screen(1280, 900, 1);
        page.Media("screen");
    }

    [GlobalCleanup]
    public void Close()
    {
        page?.Dispose();
        browser?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public void Choosing() => Do($"choose('{Keys[step++ % Keys.Length]}')");

    [Benchmark]
    public void Pointing() => Do("document.querySelectorAll('.plate')[3].querySelector('[data-tip]').dispatchEvent("
        + $"new PointerEvent('pointermove', {{ bubbles: true, clientX: {300 + (step++ % 50)}, clientY: 400 }}))");

    private void Do(string script) => page!.Evaluate($"{script}, document.body.getBoundingClientRect(), ''");
}
