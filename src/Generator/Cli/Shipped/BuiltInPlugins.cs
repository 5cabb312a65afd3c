using ReportGen.Cli.Setup;
using ReportGen.Contracts.Plugins;
using ReportGen.DuckDb;
using ReportGen.Engine.Compose.Appendix;
using ReportGen.Engine;
using ReportGen.Engine.Explain;
using ReportGen.Figures;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Html;
using ReportGen.Renderers.Parquet;
using ReportGen.Renderers.Tex;
using ReportGen.Renderers.Typst;
using ReportGen.Renderers.Word;
using ReportGen.Renderers.Workbook;
using ReportGen.Sources;
using ReportGen.Statistics.Ahp;
using ReportGen.Statistics.ArithmeticMean;
using ReportGen.Statistics.CombinedWeight;
using ReportGen.Statistics.Convergence;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Critic;
using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.EqualWeight;
using ReportGen.Statistics.GeometricMean;
using ReportGen.Statistics.GivenWeight;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.Inequality;
using ReportGen.Statistics.Interpolation;
using ReportGen.Statistics.KernelDensity;
using ReportGen.Statistics.Maps;
using ReportGen.Statistics.MarkovChain;
using ReportGen.Statistics.MazziottaPareto;
using ReportGen.Statistics.Merec;
using ReportGen.Statistics.MinMax;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.Outliers;
using ReportGen.Statistics.Pca;
using ReportGen.Statistics.PowerMean;
using ReportGen.Statistics.PublishedComparison;
using ReportGen.Statistics.RankScore;
using ReportGen.Statistics.RankSumRatio;
using ReportGen.Statistics.RankIntervals;
using ReportGen.Statistics.Ranks;
using ReportGen.Statistics.Ratios;
using ReportGen.Statistics.ReferenceDistance;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Slopes;
using ReportGen.Statistics.SpreadWeight;
using ReportGen.Statistics.Theil;
using ReportGen.Statistics.Topsis;
using ReportGen.Statistics.Trend;
using ReportGen.Statistics.TwoStage;
using ReportGen.Statistics.VectorNorm;
using ReportGen.Statistics.ZScore;

namespace ReportGen.Cli.Shipped;

/// <summary>
/// What the program brings along, one line each: the only place that knows both the Engine and the plugins. Its order changes nothing.
/// </summary>
public static class BuiltInPlugins
{
    /// <summary>The features.</summary>
    public static IReadOnlyList<Feature> Features { get; } =
    [
        SharedFeature.Feature,
        LinearFeature.Feature,
        NoInterpolationFeature.Feature,
        PercentileFeature.Feature,
        SkewKurtosisFeature.Feature,
        MinMaxFeature.Feature,
        ZScoreFeature.Feature,
        RankFeature.Feature,
        RatioToMaxFeature.Feature,
        RatioToMeanFeature.Feature,
        RatioToReferenceFeature.Feature,
        ReferenceDistanceFeature.Feature,
        VectorFeature.Feature,
        EntropyWeightFeature.Feature,
        CriticFeature.Feature,
        EqualWeightFeature.Feature,
        GivenWeightFeature.Feature,
        EqualByCriterionFeature.Feature,
        StandardDeviationFeature.Feature,
        VariationFeature.Feature,
        MerecFeature.Feature,
        PcaFeature.Feature,
        AhpFeature.Feature,
        CombinedFeature.Feature,
        TwoStageFeature.Feature,
        ArithmeticFeature.Feature,
        GeometricFeature.Feature,
        HarmonicFeature.Feature,
        PowerFeature.Feature,
        TopsisFeature.Feature,
        MazziottaParetoFeature.Feature,
        RankSumRatioFeature.Feature,
        ScoresFeature.Feature,
        CouplingFeature.Feature,
        GradingFeature.Feature,
        TrendFeature.Feature,
        GroupMeansFeature.Feature,
        MapsFeature.Feature,
        RanksFeature.Feature,
        SlopesFeature.Feature,
        RankIntervalsFeature.Feature,
        DagumGiniFeature.Feature,
        TheilFeature.Feature,
        InequalityFeature.Feature,
        ConvergenceFeature.Feature,
        MarkovFeature.Feature,
        DensityFeature.Feature,
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
        catalog.Add(new ParquetRenderer());
        catalog.Add(new WorkbookRenderer());
        catalog.Add(new SvgFigureRenderer(drawer));
        catalog.Add(new PngFigureRenderer(drawer));
        catalog.Add(new WordRenderer(drawer));
        catalog.Add(new WordTableRenderer());
        catalog.Add(new HtmlTableRenderer());
        catalog.Add(new TexTableRenderer());
        catalog.Add(new CsvTableRenderer());
        catalog.Add(new WorkbookTableRenderer());
        catalog.Add(new SvgAloneRenderer(drawer));
        catalog.Add(new PngAloneRenderer(drawer));
        catalog.Add(new PdfFigureRenderer(drawer, typesetter, fonts));
        return catalog;
    }

    private static byte[]? MathFont(string home)
    {
        var font = Path.Combine(MachineSetup.Fonts(home).Folder, "web", "stix-two-math-latin-400-normal.woff2");
        return File.Exists(font) ? File.ReadAllBytes(font) : null;
    }
}
