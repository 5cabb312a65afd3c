using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>What the folder brings.</summary>
public static class ObstacleFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("obstacle-degree")
    {
        Order = 80,
        Beside = FeatureFiles.Of(typeof(ObstacleFeature)),
        Slots =
        [
            new("obstacles", 10), new("methods", 30), new("conclusions", 40), new("unit/obstacles", 10), new("region/obstacles", 10),
        ],
        Model = new ObstacleModel(),
        RunsUnasked = true,
        Files = [new ObstacleFiles()],
        Tables = [new TopObstaclesTable()],
        Figures = [new ObstacleFigure()],
        Facts = [new Facts<ObstacleFacts>("obstacle", ObstacleFacts.Of)],
        Analyzers = [new ObstacleAnalyzer()],
        Profile = new ObstacleProfile(),
        Explanation = new Explanation(ObstacleExplanation.Of),
    };
}
