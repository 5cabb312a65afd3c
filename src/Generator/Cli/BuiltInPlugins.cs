using ReportGen.Contracts.Plugins;
using ReportGen.Engine;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Workbook;
using ReportGen.Sources;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.EqualWeight;
using ReportGen.Statistics.GivenWeight;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.Interpolation;
using ReportGen.Statistics.MinMax;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.PublishedComparison;
using ReportGen.Statistics.Ranks;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Trend;

namespace ReportGen.Cli;

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
        catalog.Add(new ModelFeature(new ScoresModel()) { Files = [new ScoresFiles()] });
        catalog.Add(new ModelFeature(new CouplingModel()));
        catalog.Add(new ModelFeature(new GradingModel()) { Files = [new CouplingFile()] });
        catalog.Add(new ModelFeature(new TrendModel()) { Files = [new TrendFile()] });
        catalog.Add(new ModelFeature(new GroupMeansModel()) { Files = [new GroupMeansFile()] });
        catalog.Add(new ModelFeature(new RanksModel()) { Files = [new RanksFile()] });
        catalog.Add(new ModelFeature(new DagumGiniModel()) { Files = [new DagumFiles()] });
        catalog.Add(new ModelFeature(new ObstacleModel()) { Files = [new ObstacleFiles()] });
        catalog.Add(new ModelFeature(new PublishedModel()) { Files = [new PublishedFile()] });
        catalog.Add(new CsvRenderer());
        catalog.Add(new WorkbookRenderer());
        return catalog;
    }
}
