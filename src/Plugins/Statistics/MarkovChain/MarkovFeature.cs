using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>What the folder brings.</summary>
public static class MarkovFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("markov-chain")
    {
        Order = 78,
        Beside = FeatureFiles.Of(typeof(MarkovFeature)),
        Slots = [new("regions", 60), new("methods", 60)],
        Model = new MarkovModel(),
        Files = [new MarkovFiles()],
        Tables = [new TransitionTable(), new SpatialTable()],
        Figures = [new TransitionFigure(), new MoranFigure()],
        Facts = [new Facts<MarkovFacts>("markov", MarkovFacts.Of)],
    };
}
