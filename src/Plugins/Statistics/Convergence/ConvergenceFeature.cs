using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Convergence;

/// <summary>What the folder brings.</summary>
public static class ConvergenceFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("convergence")
    {
        Order = 76,
        Beside = FeatureFiles.Of(typeof(ConvergenceFeature)),
        Slots = [new("regions", 40), new("methods", 40)],
        Model = new ConvergenceModel(),
        Files = [new ConvergenceFiles()],
        Tables = [new SigmaTable(), new BetaTable()],
        Figures = [new BetaFigure()],
        Facts = [new Facts<ConvergenceFacts>("convergence", ConvergenceFacts.Of)],
    };
}
