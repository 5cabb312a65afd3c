using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.MazziottaPareto;

/// <summary>What the folder brings.</summary>
public static class MazziottaParetoFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("mazziotta-pareto")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(MazziottaParetoFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new MazziottaParetoAggregation(),
    };
}
