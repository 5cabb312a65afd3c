using ReportGen.Contracts.Plugins;
using ReportGen.Cli.Setup;
using ReportGen.Engine;
using ReportGen.Figures;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Html;
using ReportGen.Renderers.Pdf;
using ReportGen.Renderers.Word;
using ReportGen.Renderers.Workbook;
using ReportGen.Sources;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.DagumGini.Profile;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.EqualWeight;
using ReportGen.Statistics.GivenWeight;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Grading.Profile;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.GroupMeans.Profile;
using ReportGen.Statistics.Interpolation;
using ReportGen.Statistics.MinMax;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.ObstacleDegree.Profile;
using ReportGen.Statistics.PublishedComparison;
using ReportGen.Statistics.Ranks;
using ReportGen.Statistics.Ranks.Profile;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Scores.Profile;
using ReportGen.Statistics.Trend;
using ReportGen.Statistics.Trend.Profile;

namespace ReportGen.Cli.Shipped;

/// <summary>What the program brings along, one line each: the only place that knows both the Engine and the plugins.</summary>
public static class BuiltInPlugins
{
    /// <summary>The catalog, with its renderers working from <paramref name="home"/>.</summary>
    public static PluginCatalog Catalog(string home)
    {
        var catalog = new PluginCatalog();
        catalog.Add(new CsvSource());
        catalog.Add(new ExcelSource());
        catalog.Add(new LinearInterpolation());
        catalog.Add(new MinMaxNormalization());
        catalog.Add(new EntropyWeighting());
        catalog.Add(new EqualWeighting());
        catalog.Add(new GivenWeighting());
        catalog.Add(new ModelFeature(new ScoresModel()) { Files = [new ScoresFiles()], Tables = [new IndicatorTable()], Figures = [new WeightsFigure()], Facts = [new ScoresFacts()], Analyzers = [new MissingAnalyzer(), new WeightAnalyzer()], Profile = new ScoresProfile() });
        catalog.Add(new ModelFeature(new CouplingModel()) { Figures = [new ProcessFigure()], Facts = [new CouplingFacts()], Analyzers = [new CouplingAnalyzer()] });
        catalog.Add(new ModelFeature(new GradingModel()) { Files = [new CouplingFile()], Tables = [new GradingScaleTable(), new GradeCountsTable()], Facts = [new GradingFacts()], Validators = [new GradingValidator()], Analyzers = [new GradingAnalyzer()], Profile = new GradingProfile() });
        catalog.Add(new ModelFeature(new TrendModel()) { Files = [new TrendFile()], Figures = [new TrendFigure()], Facts = [new TrendFacts()], Profile = new TrendProfile() });
        catalog.Add(new ModelFeature(new GroupMeansModel()) { Files = [new GroupMeansFile()], Tables = [new GroupMeansTable(0), new GroupMeansTable(1)], Figures = [new RegionHeatmap(), new RegionalTrends(), new RankedDots()], Facts = [new GroupMeansFacts()], Profile = new GroupMeansProfile() });
        catalog.Add(new ModelFeature(new RanksModel()) { Files = [new RanksFile()], Tables = [new TopUnitsTable(), new RisesTable()], Facts = [new RanksFacts()], Profile = new RanksProfile() });
        catalog.Add(new ModelFeature(new DagumGiniModel()) { Files = [new DagumFiles()], Tables = [new DecompositionTable(), new RegionGiniTable(), new PairGiniTable()], Figures = [new GiniFigure()], Facts = [new DagumFacts()], Profile = new DagumProfile() });
        catalog.Add(new ModelFeature(new ObstacleModel()) { Files = [new ObstacleFiles()], Tables = [new TopObstaclesTable()], Figures = [new ObstacleFigure()], Facts = [new ObstacleFacts()], Analyzers = [new ObstacleAnalyzer()], Profile = new ObstacleProfile() });
        catalog.Add(new ModelFeature(new PublishedModel()) { Files = [new PublishedFile()], Tables = [new PublishedTable()], Facts = [new PublishedFacts()] });
        var printer = new SharedPrinter(home);
        catalog.Shared.Add(printer);
        var drawer = new OxyPlotDrawer((svg, width, height, dpi) => printer.Value.Picture(svg, width, height, dpi));
        catalog.Add(new HtmlRenderer(drawer, () => MathFont(home)));
        catalog.Add(new PdfRenderer(drawer, () => printer.Value));
        catalog.Add(new CsvRenderer());
        catalog.Add(new WorkbookRenderer());
        catalog.Add(new SvgFigureRenderer(drawer));
        catalog.Add(new PngFigureRenderer(drawer));
        catalog.Add(new WordRenderer(drawer));
        return catalog;
    }

    private static byte[]? MathFont(string home)
    {
        var font = Path.Combine(home, ".cache", "fonts", "web", "stix-two-math-latin-400-normal.woff2");
        return File.Exists(font) ? File.ReadAllBytes(font) : null;
    }

    /// <summary>One browser for all that is printed, started only when something is.</summary>
    private sealed class SharedPrinter(string home) : IDisposable
    {
        private readonly Lazy<PdfPrinter> printer = new(() =>
        {
            var fonts = MachineSetup.Fonts(home);
            return new PdfPrinter(new HeadlessBrowser(BrowserFinder.Find()!, fonts.FallbackFolder), fonts);
        });

        public PdfPrinter Value => printer.Value;

        public void Dispose()
        {
            if (printer.IsValueCreated) printer.Value.Dispose();
        }
    }
}
