using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Trend;

/// <summary>What the folder brings.</summary>
public static class TrendFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("trend")
    {
        Order = 40,
        Beside = FeatureFiles.Of(typeof(TrendFeature)),
        Slots =
        [
            new("results", 10), new("conclusions", 10),
            new("unit/course", 10), new("unit/course/see", 10), new("unit/course/parts", 10),
            new("region/course", 10), new("region/course/see", 20), new("region/course/parts", 10),
        ],
        Model = new TrendModel(),
        RunsUnasked = true,
        Files = [new TrendFile()],
        Figures = [new TrendFigure()],
        Facts = [new Facts<TrendFacts>("trend", TrendFacts.Of)],
        Profile = new TrendProfile(),
        Explanation = new Explanation(TrendExplanation.Of),
    };
}
