using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Scores;

/// <summary>What the folder brings.</summary>
public static class ScoresFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("scores")
    {
        Order = 10,
        Beside = FeatureFiles.Of(typeof(ScoresFeature)),
        Slots =
        [
            new("indicators/systems", 10), new("indicators/weights", 10), new("indicators", 10),
            new("methods/normalization", 90), new("methods/weights", 10), new("quality", 10), new("criteria", 10),
        ],
        Model = new ScoresModel(),
        RunsUnasked = true,
        Files = [new ScoresFiles()],
        Tables = [new IndicatorTable()],
        Figures = [new WeightsFigure()],
        Facts = [new Facts<ScoresFacts>("scores", ScoresFacts.Of)],
        Analyzers = [new MissingAnalyzer(), new WeightAnalyzer(), new OneRowAnalyzer()],
        Profile = new ScoresProfile(),
    };
}
