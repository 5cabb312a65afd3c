using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>What the folder brings.</summary>
public static class RankIntervalsFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("rank-intervals")
    {
        Order = 62,
        Beside = FeatureFiles.Of(typeof(RankIntervalsFeature)),
        Slots = [new("results", 42), new("methods", 45)],
        Model = new RankIntervalsModel(),
        Files = [new RankIntervalsFile()],
        Figures = [new RankIntervalsFigure()],
        Facts = [new Facts<RankIntervalFacts>("rank_intervals", RankIntervalFacts.Of)],
    };
}
