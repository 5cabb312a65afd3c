using ReportGen.Contracts.Plugins;
using ReportGen.Cli.Setup;
using ReportGen.DuckDb;
using ReportGen.Engine;
using ReportGen.Engine.Compose.Appendix;
using ReportGen.Engine.Explain;
using ReportGen.Figures;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Html;
using ReportGen.Renderers.Typst;
using ReportGen.Renderers.Word;
using ReportGen.Renderers.Workbook;
using ReportGen.Sources;
using ReportGen.Statistics.ArithmeticMean;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Critic;
using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.EqualWeight;
using ReportGen.Statistics.GeometricMean;
using ReportGen.Statistics.GivenWeight;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.Interpolation;
using ReportGen.Statistics.MinMax;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.PublishedComparison;
using ReportGen.Statistics.Ranks;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Theil;
using ReportGen.Statistics.Trend;

namespace ReportGen.Cli.Shipped;

/// <summary>What the program brings along, one line each: the only place that knows both the Engine and the plugins. Its order changes nothing.</summary>
public static class BuiltInPlugins
{
    /// <summary>The features.</summary>
    public static IReadOnlyList<Feature> Features { get; } =
    [
        SharedFeature.Feature,
        LinearFeature.Feature,
        MinMaxFeature.Feature,
        EntropyWeightFeature.Feature,
        CriticFeature.Feature,
        EqualWeightFeature.Feature,
        GivenWeightFeature.Feature,
        ArithmeticFeature.Feature,
        GeometricFeature.Feature,
        ScoresFeature.Feature,
        CouplingFeature.Feature,
        GradingFeature.Feature,
        TrendFeature.Feature,
        GroupMeansFeature.Feature,
        RanksFeature.Feature,
        DagumGiniFeature.Feature,
        TheilFeature.Feature,
        ObstacleFeature.Feature,
        PublishedFeature.Feature,
        AppendixFeature.Feature,
        ExplainFeature.Feature,
    ];

    /// <summary>The readers of data files.</summary>
    public static IReadOnlyList<IPanelSource> Sources { get; } = [new CsvSource(), new WorkbookSource(), new QuerySource()];

    /// <summary>The catalog, with its renderers working from <paramref name="home"/>.</summary>
    public static PluginCatalog Catalog(string home) => Catalog(home, Features);

    /// <summary>The catalog with other features.</summary>
    public static PluginCatalog Catalog(string home, IEnumerable<Feature> features)
    {
        var catalog = new PluginCatalog();
        foreach (var feature in features) catalog.Add(feature);
        foreach (var source in Sources) catalog.Add(source);
        var fonts = MachineSetup.Fonts(home);
        var typesetter = new Typesetter(fonts, Path.Combine(home, "templates", "typst", "typesetter.cjs"));
        catalog.Shared.Add(typesetter);
        var drawer = new OxyPlotDrawer(typesetter.Picture);
        catalog.Add(new HtmlRenderer(drawer, () => MathFont(home)));
        catalog.Add(new PdfRenderer(drawer, typesetter, fonts));
        catalog.Add(new CsvRenderer());
        catalog.Add(new WorkbookRenderer());
        catalog.Add(new SvgFigureRenderer(drawer));
        catalog.Add(new PngFigureRenderer(drawer));
        catalog.Add(new WordRenderer(drawer));
        return catalog;
    }

    private static byte[]? MathFont(string home)
    {
        var font = Path.Combine(MachineSetup.Fonts(home).Folder, "web", "stix-two-math-latin-400-normal.woff2");
        return File.Exists(font) ? File.ReadAllBytes(font) : null;
    }
}
